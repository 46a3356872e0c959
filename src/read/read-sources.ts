import { isUnchanged } from './cache/blog-cache.ts';
import type { BlogCache } from './cache/blog-cache.ts';
import { kindOfFile } from './kind-of-file.ts';
import type { FileList } from './list-files.ts';
import { readSource } from './read-source.ts';
import type { ReadSource } from './read-source.ts';

/** Reads every YAML file, post and page; `fresh` counts those that the cache did not know. */
export function readSources(dir: string, list: FileList, cache: BlogCache): ReadSources {
  const sources = new Map<string, ReadSource>();
  let fresh = 0;
  for (const [file, stamp] of list.files) {
    const kind = kindOfFile(file);
    if (kind === null || kind === 'portrait') continue;
    const before = cache.sources[file];
    const isKept = before !== undefined && isUnchanged(before.stamp, stamp, cache.savedAt);
    if (!isKept) fresh++;
    sources.set(file, isKept ? before : readSource(dir, file, stamp, before));
  }
  return { sources, fresh };
}

interface ReadSources {
  sources: Map<string, ReadSource>;
  fresh: number;
}
