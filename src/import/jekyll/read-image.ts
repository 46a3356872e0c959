import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { idFrom } from '../id.ts';

/** Pixels that a drawn SVG is wide at least. */
const SVG_WIDTH = 1600;

const EXTENSIONS: Record<string, string> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
  avif: 'avif',
};

/**
 * Reads an image of the old blog with a name that is safe and whose extension is true. An SVG is
 * drawn as PNG. Null when the bytes are no image that a post may have.
 */
export async function readImage(root: string, path: string): Promise<OldImage | null> {
  const bytes = await readFile(join(root, path));
  const facts = await sharp(bytes)
    .metadata()
    .catch(() => null);
  if (!facts) return null;
  if (facts.format === 'svg') return drawSvg(bytes, path, facts.width);
  const format = facts.format === 'heif' && facts.compression === 'av1' ? 'avif' : facts.format;
  const extension = EXTENSIONS[format ?? ''];
  if (!extension) return null;
  return { path, bytes, name: safeName(path, extension), width: facts.width, isDrawn: false };
}

async function drawSvg(bytes: Uint8Array, path: string, width = 0): Promise<OldImage> {
  const density = Math.min(Math.max(72, Math.round((72 * SVG_WIDTH) / (width || SVG_WIDTH))), 600);
  const drawn = await sharp(bytes, { density }).png().toBuffer({ resolveWithObject: true });
  const name = safeName(path, 'png');
  return { path, bytes: drawn.data, name, width: drawn.info.width, isDrawn: true };
}

function safeName(path: string, extension: string): string {
  const bare = basename(path).replace(/\.[^.]*$/, '');
  return `${idFrom(bare) || 'image'}.${extension}`;
}

export interface OldImage {
  /** Path in the old blog's folder. */
  path: string;
  bytes: Uint8Array;
  name: string;
  width: number;
  /** true: an SVG that was drawn. */
  isDrawn: boolean;
}
