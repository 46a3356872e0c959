import { folder } from '../domain/addresses.ts';
import type { BlogFiles } from '../domain/blog-files.ts';
import { goneFiles } from '../domain/urls/gone-files.ts';
import { emptyBlogCache, openBlogCache, saveBlogCache } from './cache/blog-cache.ts';
import { bodySettings } from './bodies/body-settings.ts';
import { renamesOf } from './git/renames-of.ts';
import { faceProblems } from './face-problems.ts';
import { hostFileProblems } from './host-file-problems.ts';
import type { FileList } from './list-files.ts';
import { listFiles } from './list-files.ts';
import { logoProblems } from './logo-problems.ts';
import { publicIn } from './public-in.ts';
import { readBodies } from './bodies/read-bodies.ts';
import { readImages } from './images/read-images.ts';
import { readSources } from './read-sources.ts';
import type { ReadSource } from './read-source.ts';
import { brokenComponents, readingProblems } from './reading-problems.ts';
import { readUrls } from './read-urls.ts';
import { sortSources } from './sort-sources.ts';
import { themeProblems } from './theme/theme-problems.ts';
import { undrawnGraphemes } from './fonts/undrawn-graphemes.ts';
import { wordKeys, wordPlaces } from './word-keys.ts';

/**
 * Reads the blog in `dir` (absolute) with all that is wrong with its files; a broken file takes
 * nothing else down. With `bodies: 'segments'` the finished segments of every post lie in the
 * cache afterwards; with `bodies: 'none'` every outline is empty, and no image is looked at.
 * `cache: false` reads everything anew and keeps nothing else.
 *
 * Throws only if the parser does not start or segments cannot be written.
 */
export async function readBlog(dir: string, options: ReadOptions = {}): Promise<BlogFiles> {
  const isCached = options.cache !== false;
  const cache = isCached ? openBlogCache(dir) : emptyBlogCache();
  const list = listFiles(dir);
  const { sources, fresh } = readSources(dir, list, cache);
  const wanted = options.bodies ?? 'outlines';
  const bodies = wanted === 'none' ? NONE_READ : await bodiesOf(dir, sources, wanted);
  const broken = bodies.read > 0 ? bodies.broken : cache.broken;
  const sorted = sortSources(sources, wanted !== 'none');
  const images =
    wanted === 'none'
      ? { facts: {}, measured: cache.images, fresh: 0 }
      : await readImages(dir, list, [...sorted.posts, ...sorted.letters], cache);
  const urls = readUrls(dir, list);
  const isChanged = fresh + bodies.read + images.fresh > 0 || hasLess(sources, cache.sources);
  if (isCached && isChanged) {
    const kept = { sources: Object.fromEntries(sources), images: images.measured };
    saveBlogCache(dir, { ...cache, ...kept, broken });
  }
  const files: BlogFiles = {
    ...sorted,
    images: images.facts,
    strays: wanted === 'none' ? [] : straysIn(list, images.facts),
    ...publicIn(list),
    ...urls,
    wordKeys: wordKeys(),
    wordPlaces: wordPlaces(),
    undrawn: undrawnGraphemes(sorted),
    problems: [
      ...readingProblems(list, sources),
      ...brokenComponents(dir, broken),
      ...urls.problems,
      ...hostFileProblems(dir, list),
      ...faceProblems(sorted.site?.data),
      ...(wanted === 'none' ? [] : await logoProblems(dir, sorted.site?.data)),
      ...(wanted === 'none' ? [] : await themeProblems(dir, list)),
    ],
  };
  const renames = await renamesOf(dir, goneFiles(files));
  return Object.keys(renames).length > 0 ? { ...files, renames } : files;
}

function bodiesOf(dir: string, sources: Map<string, ReadSource>, wanted: 'outlines' | 'segments') {
  const shared = bodySettings(dir, sources.get('content/site.yaml')?.data);
  return readBodies(dir, textsIn(sources), shared, wanted === 'segments');
}

function textsIn(sources: Map<string, ReadSource>): Map<string, ReadSource> {
  return new Map([...sources].filter(([path]) => /\.mdx?$/.test(path)));
}

function straysIn({ files, links }: FileList, used: BlogFiles['images']): string[] {
  return [...files.keys(), ...links]
    .filter((path) => isAmongBodies(path) && !/\.mdx?$/.test(path))
    .filter((path) => !(path in used))
    .sort();
}

function isAmongBodies(path: string): boolean {
  return path.startsWith(`${folder.posts}/`) || path.startsWith(`${folder.letters}/`);
}

function hasLess(sources: Map<string, ReadSource>, before: Record<string, ReadSource>): boolean {
  return Object.keys(before).some((path) => !sources.has(path));
}

const NONE_READ = { read: 0, broken: [] };

export interface ReadOptions {
  /** What is wanted of the posts' bodies beside their data. Default: outlines. */
  bodies?: 'none' | 'outlines' | 'segments';
  cache?: boolean;
}
