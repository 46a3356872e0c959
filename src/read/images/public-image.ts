import { join } from 'node:path';
import { folder } from '../../domain/addresses.ts';

/**
 * Width and height of an image in the owners' `public/`, as browsers show it; null for what they
 * do not show. `path` begins with a slash.
 */
export async function publicImage(dir: string, path: string): Promise<PublicImage | null> {
  if (!/\.(svg|png|jpe?g|webp|avif|gif)$/i.test(path)) return null;
  const { default: sharp } = await import('sharp');
  try {
    const { autoOrient } = await sharp(join(dir, folder.public, path)).metadata();
    return { path, width: autoOrient.width, height: autoOrient.height };
  } catch {
    return null;
  }
}

export interface PublicImage {
  path: string;
  width: number;
  height: number;
}
