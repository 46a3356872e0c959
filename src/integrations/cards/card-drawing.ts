import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { CARD } from '../../render/cards/card.ts';
import type { CardNode } from '../../render/cards/card-node.ts';
import { emojiPicture } from './card-emoji.ts';
import { loadFonts } from './card-font-files.ts';
import { layOutCard } from './card-layout.ts';
import type { Picture } from './card-layout.ts';
import { remembered } from './remembered.ts';

/** Draws one card as JPEG, at most `MOST_BYTES` large whatever is on it. */
export async function drawCard({ tree, fonts, emoji }: CardJob): Promise<Buffer> {
  const options = {
    width: CARD.width,
    height: CARD.height,
    fonts: await loadFonts(fonts),
    graphemeImages: Object.fromEntries(emoji.map((one) => [one, emojiPicture(one)])),
  };
  const { svg, pictures } = await layOutCard(tree, options);
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

const portraits = new Map<string, Promise<Buffer>>();

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
