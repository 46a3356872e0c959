import type { LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';

type Transform = LocalImageService['transform'];

/**
 * Astro's own service, by sharp, but for three things: formats in which pictures do not move get the
 * first frame and not all of them in a column; portraits keep to a number of bytes; and an image that
 * cannot be converted stops the build, where Astro would publish the original with all that a camera
 * wrote into it.
 */
const imageService: LocalImageService = { ...sharpService, transform };
export default imageService;

async function transform(...[input, options, config, logger]: Parameters<Transform>) {
  const source = MOVING.has(options['format']) ? input : await firstFrame(input);
  const convert = async (quality: unknown) => {
    const made = await sharpService.transform(source, { ...options, quality }, config, logger);
    if (made.data === source) throw new Error('sharp cannot read or write it');
    return made;
  };
  if (!isPortrait(options)) return convert(options['quality']);
  const { most, qualities } = config.service.config['portrait'] as PortraitSettings;
  for (const quality of qualities.slice(0, -1)) {
    const made = await convert(quality);
    if (made.data.length <= most) return made;
  }
  return convert(qualities.at(-1));
}

/** Only those are cut to a shape; what is drawn for simple density, in the format of nearly everybody. */
function isPortrait({ fit, format, width }: Record<string, unknown>): boolean {
  return fit === 'cover' && format === 'avif' && Number(width) <= WIDEST_PORTRAIT;
}

async function firstFrame(input: Uint8Array): Promise<Uint8Array> {
  if (!mayMove(input)) return input;
  return new Uint8Array(await sharp(input, { page: 0 }).png({ compressionLevel: 1 }).toBuffer());
}

function mayMove(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 40)).toString('latin1');
  return head.startsWith('GIF8') || (head.startsWith('RIFF') && head.includes('ANIM'));
}

const MOVING = new Set<unknown>(['webp', 'gif']);
const WIDEST_PORTRAIT = 240;

interface PortraitSettings {
  /** Bytes. */
  most: number;
  /** The first that keeps to it, else the last. */
  qualities: number[];
}
