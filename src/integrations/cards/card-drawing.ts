import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { SatoriOptions } from 'satori';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import subsetFont from 'subset-font';
import { CARD } from '../../render/cards/card.ts';
import type { CardNode } from '../../render/cards/card-node.ts';
import { emojiPicture } from './card-emoji.ts';
import { mendFont } from './mend-font.ts';

/** Draws one card as JPEG, at most `MOST_BYTES` large whatever is on it. */
export async function drawCard({ tree, fonts, emoji }: CardJob): Promise<Buffer> {
  const pictures: Picture[] = [];
  const svg = await satori(withoutPictures(tree) as unknown as Parameters<typeof satori>[0], {
    width: CARD.width,
    height: CARD.height,
    fonts: await loadFonts(fonts),
    graphemeImages: Object.fromEntries(emoji.map((one) => [one, emojiPicture(one)])),
    onNodeDetected: ({ key, left, top, width, height }) => {
      if (typeof key === 'string') pictures.push({ path: key, left, top, width, height });
    },
  });
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  for (const picture of pictures) await putPicture(pixels, picture);
  const { width, height } = CARD;
  return encode(sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha());
}

/** Sites that show cards refuse larger ones, or take long to show them. */
export const MOST_BYTES = 100_000;

/** Whole colour, since chalky edges of letters would be the first thing to be seen. */
async function encode(image: Sharp): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const bytes = await image
      .clone()
      .jpeg({ quality, chromaSubsampling: quality > 60 ? '4:4:4' : '4:2:0' })
      .toBuffer();
    if (bytes.length <= MOST_BYTES || quality === QUALITIES.at(-1)) return bytes;
  }
  throw new Error('No quality is left.');
}

const QUALITIES = [84, 76, 66, 54, 40, 25, 10];

/** Portraits are put on afterwards as they are: drawn with the rest they would take half the time. */
function withoutPictures(node: CardNode): DrawnNode {
  const { src, children, ...props } = node.props;
  if (src !== undefined) return { type: 'div', key: src, props };
  if (!Array.isArray(children)) return { type: node.type, props: { ...props, children } };
  return { type: node.type, props: { ...props, children: children.map(withoutPictures) } };
}

async function putPicture(pixels: Buffer, picture: Picture): Promise<void> {
  const { path, width, height } = picture;
  const portrait = await remembered(portraits, `${path} ${width}x${height}`, 64, () =>
    openPortrait(path, width, height),
  );
  const row = width * 4;
  for (let line = 0; line < height; line++) {
    const at = ((picture.top + line) * CARD.width + picture.left) * 4;
    portrait.copy(pixels, at, line * row, (line + 1) * row);
  }
}

/** Cut as on pages: from below. */
function openPortrait(path: string, width: number, height: number): Promise<Buffer> {
  const area = { width, height, fit: 'cover', position: 'top' } as const;
  const ground = { background: '#ffffff' };
  const portrait = sharp(path).autoOrient().resize(area).flatten(ground).toColourspace('srgb');
  return portrait.ensureAlpha().raw().toBuffer();
}

/** The same fonts are the same list: satori reads the files of a list once. */
function loadFonts(fonts: CardFont[]): Promise<LoadedFont[]> {
  const key = fonts.map(({ name, path, weight, cut }) => `${name} ${path} ${weight} ${cut}`);
  return remembered(fontLists, key.join('\n'), 40, () => Promise.all(fonts.map(loadFont)));
}

/** A file of all weights is cut down to one: the drawer would take the lightest. */
async function loadFont({ name, path, weight, cut }: CardFont): Promise<LoadedFont> {
  const data = await remembered(fontBytes, `${path} ${cut}`, 400, async () => {
    const axes = cut === null ? {} : { variationAxes: { wght: cut } };
    const form = { keepAllGlyphs: true, noHinting: true, targetFormat: 'truetype' } as const;
    return mendFont(await subsetFont(readFileSync(path), undefined, { ...form, ...axes }));
  });
  return { name, data, weight, style: 'normal' };
}

/** What was made once; the oldest is forgotten where there are too many. */
function remembered<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  most: number,
  make: () => Promise<T>,
): Promise<T> {
  const found = memory.get(key) ?? make();
  memory.set(key, found);
  if (memory.size > most) memory.delete(memory.keys().next().value!);
  return found;
}

const portraits = new Map<string, Promise<Buffer>>();
const fontLists = new Map<string, Promise<LoadedFont[]>>();
const fontBytes = new Map<string, Promise<Buffer>>();

/** A card that is ready to be drawn: its pictures are absolute paths, its texts have fonts. */
export interface CardJob {
  tree: CardNode;
  fonts: CardFont[];
  emoji: string[];
}

export interface CardFont {
  /** By which the tree calls it. */
  name: string;
  path: string;
  weight: 400 | 600;
  /** To which weight a file of all weights is cut. */
  cut: number | null;
}

type LoadedFont = SatoriOptions['fonts'][number];

type DrawnNode = Pick<CardNode, 'type'> & { key?: string; props: object };

interface Picture {
  path: string;
  left: number;
  top: number;
  width: number;
  height: number;
}
