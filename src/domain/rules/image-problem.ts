import type { ImageFacts } from '../blog-files.ts';
import { makeProblem, type Problem, type ProblemPlace } from '../problem.ts';

/** What forbids the use of an image, judged by its name and its bytes; null where nothing does. */
export function imageProblem(
  src: string,
  path: string,
  facts: ImageFacts,
  place: ProblemPlace,
): Problem | null {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if ('outside' in facts) return makeProblem('image-outside', place, { src });
  if ('symlink' in facts) return makeProblem('image-symlink', place, { src });
  if ('missing' in facts) return makeProblem('image-missing', place, { src, hint: '' });
  if (HEIC.includes(extension)) return heic(src, place);
  if ('unreadable' in facts) return unreadable(src, facts.unreadable, place);
  if (HEIC.includes(facts.format)) return heic(src, place);
  if (/[?#]/.test(path)) return oddlyNamed(src, place);
  if (!(facts.format in EXTENSIONS)) return otherType(src, facts.format, place);
  if (!EXTENSIONS[facts.format]!.includes(extension)) return misnamed(src, facts.format, place);
  const size = tooLarge(facts) ?? movesTooMuch(facts);
  return size === null ? null : makeProblem('image-large', place, { src, size });
}

function heic(src: string, place: ProblemPlace): Problem {
  return makeProblem('image-heic', place, { src, target: `${src.replace(/\.[^./]+$/, '')}.jpg` });
}

function unreadable(src: string, reason: string, place: ProblemPlace): Problem {
  const remedy = 'Save it again as JPEG, PNG, WebP or AVIF.';
  return makeProblem('image-unreadable', place, { src, reason, remedy });
}

function oddlyNamed(src: string, place: ProblemPlace): Problem {
  const args = { reason: 'its name holds a "?" or "#"', remedy: 'Rename it without this sign.' };
  return makeProblem('image-unreadable', place, { src, ...args });
}

function otherType(src: string, format: string, place: ProblemPlace): Problem {
  const actual = NAMES[format] ?? `of a kind called "${format}"`;
  const remedy = 'Save it as JPEG, PNG, WebP or AVIF.';
  return makeProblem('image-type', place, { src, actual, remedy });
}

function misnamed(src: string, format: string, place: ProblemPlace): Problem {
  const name = src.split('/').at(-1)!;
  const actual = `${NAMES[format]}, whatever its name says`;
  const remedy = `Rename it to ${name.replace(/(\.[^.]+)?$/, `.${EXTENSIONS[format]![0]}`)}.`;
  return makeProblem('image-type', place, { src, actual, remedy });
}

function tooLarge({ bytes, width, height }: SoundFacts): string | null {
  if (bytes > MOST_BYTES) return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  const pixels = width * height;
  return pixels > MOST_PIXELS ? `${Math.ceil(pixels / 1_000_000)} megapixels` : null;
}

/** Each frame is drawn anew, in a second format too, and costs the reader what a picture does. */
function movesTooMuch({ bytes, width, height, frames = 1 }: SoundFacts): string | null {
  if (frames === 1) return null;
  const pixels = width * height * frames;
  if (bytes <= MOST_MOVING_BYTES && pixels <= MOST_MOVING_PIXELS) return null;
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `${frames} frames of ${width} × ${height} pixels, ${megabytes} MB`;
}

const MOST_MOVING_BYTES = 4 * 1024 * 1024;
const MOST_MOVING_PIXELS = 100_000_000;
const MOST_BYTES = 10 * 1024 * 1024;
const MOST_PIXELS = 40_000_000;
const HEIC = ['heic', 'heif'];

/** What a file of each format may be called, the usual one first. */
const EXTENSIONS: Record<string, string[]> = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
  avif: ['avif'],
  gif: ['gif'],
};

const NAMES: Record<string, string> = {
  jpeg: 'a JPEG',
  png: 'a PNG',
  webp: 'a WebP',
  avif: 'an AVIF',
  gif: 'a GIF',
  svg: 'an SVG',
  bmp: 'a BMP',
  tiff: 'a TIFF',
  pdf: 'a PDF',
  jxl: 'a JPEG XL',
  html: 'a web page',
};

type SoundFacts = Extract<ImageFacts, { format: string }>;
