import { hash } from 'node:crypto';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Astro believes whatever lies in its cache of images, also what a killed build has half written.
 * So each build leaves a list of what it cached, and only what agrees with it is used again.
 */
export async function keepSoundImages(root: string, settings: string): Promise<void> {
  const listed = await readList(root, settings);
  const folder = folderIn(root);
  for (const name of await readdir(folder).catch(() => [])) {
    const isSound = listed[name] !== undefined && listed[name] === (await hashOf(folder, name));
    if (!isSound) await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Lists the images of the cache that the finished site uses; what it no longer uses is dropped. */
export async function listImages(root: string, settings: string, site: string): Promise<void> {
  const used = new Set(await readdir(join(site, '_astro')).catch(() => []));
  const folder = folderIn(root);
  const images: Record<string, string> = {};
  for (const name of await readdir(folder).catch(() => [])) {
    if (used.has(name)) images[name] = await hashOf(folder, name);
    else await rm(join(folder, name), { recursive: true, force: true });
  }
  await mkdir(folder, { recursive: true });
  await writeFile(listIn(root), JSON.stringify({ settings, images }));
}

async function readList(root: string, settings: string): Promise<Record<string, string>> {
  try {
    const list = JSON.parse(await readFile(listIn(root), 'utf8')) as ImageList;
    return list.settings === settings ? list.images : {};
  } catch {
    return {};
  }
}

async function hashOf(folder: string, name: string): Promise<string> {
  return hash('sha1', await readFile(join(folder, name)).catch(() => ''));
}

function folderIn(root: string): string {
  return join(root, 'cache', 'assets');
}

function listIn(root: string): string {
  return join(root, 'cache', 'images.json');
}

interface ImageList {
  /** How the images were made: the encoder and its settings. */
  settings: string;
  /** Hash of the bytes by file name. */
  images: Record<string, string>;
}
