import { join } from 'node:path';
import type { BodyFile, ImageFacts } from '../../domain/blog-files.ts';
import { isUnchanged } from '../cache/blog-cache.ts';
import type { BlogCache, CachedImage } from '../cache/blog-cache.ts';
import { imageFacts } from './image-facts.ts';
import { imagesInUse, isImagePlace } from './images-in-use.ts';
import { kindOfFile } from '../kind-of-file.ts';
import type { FileList } from '../list-files.ts';

/** The facts of all portraits and of all images that posts and letters use; `fresh` counts those measured. */
export async function readImages(
  dir: string,
  list: FileList,
  bodies: BodyFile[],
  cache: BlogCache,
): Promise<ReadImages> {
  const read: ReadImages = { facts: {}, measured: {}, fresh: 0 };
  const used = imagesInUse(bodies);
  const waiting = [...used, ...portraitsIn(list, used)].sort();
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      read.facts[path] = await factsOf(path);
    }
  };
  const factsOf = async (path: string) => notAFile(path, list) ?? measured(path);
  const measured = async (path: string) => {
    const stamp = list.files.get(path)!;
    const before = cache.images[path];
    const isKept = before && isUnchanged(before.stamp, stamp, cache.savedAt);
    if (!isKept) read.fresh++;
    const facts = isKept ? before.facts : await imageFacts(join(dir, path), stamp.size);
    read.measured[path] = { stamp, facts };
    return facts;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return read;
}

function portraitsIn({ files, links }: FileList, used: Set<string>): string[] {
  return [...files.keys(), ...links].filter(
    (path) => kindOfFile(path) === 'portrait' && !used.has(path),
  );
}

function notAFile(path: string, { files, links }: FileList): ImageFacts | null {
  if (!isImagePlace(path) && kindOfFile(path) !== 'portrait') return { outside: true };
  if (files.has(path)) return null;
  const parts = path.split('/');
  const isLinked = parts.some((_, index) => links.has(parts.slice(0, index + 1).join('/')));
  return isLinked ? { symlink: true } : { missing: true };
}

const AT_ONCE = 4;

interface ReadImages {
  facts: Record<string, ImageFacts>;
  /** What the cache is to keep. */
  measured: Record<string, CachedImage>;
  fresh: number;
}
