import { cp, mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { address } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { SEARCH_LIST } from '../../domain/search-list.ts';
import type { SearchList } from '../../domain/search-list.ts';
import { cacheFolder } from '../../read/cache/cache-folder.ts';
import { hashOf } from '../../read/hash-of.ts';
import { openSegments } from '../../read/bodies/open-segments.ts';
import { writeFileWhole } from '../../read/write-file-whole.ts';
import { searchEntries } from '../../render/search/search-entries.ts';
import type { SearchEntry } from '../../render/search/search-entries.ts';
import { searchPage } from '../../render/search/search-page.ts';
import { searchParts } from '../../render/search/search-parts.ts';
import type { SearchPart } from '../../render/search/search-parts.ts';
import type { Mode } from '../prepare-root.ts';
import { programDir } from '../program.ts';
import { linkOrCopyFolder } from '../publish/link-or-copy.ts';
import { ENGINE_SCRIPT, engineVersion, stopPagefind, writeIndex } from './pagefind.ts';
import { readSums, sumOf, writeSums, type PartSums } from './part-sums.ts';

/**
 * Makes the search index of `blog`, which is what the site shows, in the cache of the blog's `dir`. A part of
 * which nothing has changed is kept as it is; parts that are no longer wanted go.
 */
export async function makeSearchIndex({ dir, mode, blog }: IndexOrder): Promise<SearchIndex> {
  const folder = searchFolder(dir, mode);
  await mkdir(folder, { recursive: true });
  const maker = await makerOfIndex();
  const version = await engineVersion();
  const before = await readSums(folder);
  const sums: PartSums = new Map();
  const list: SearchList = { engine: `pagefind-${version}.js`, parts: [] };
  try {
    for (const part of searchParts(searchEntries(blog))) {
      const { language, at } = part;
      // Whoever upgrades the engine gets another folder: its program has the same name in all.
      const name = `${language}-${at + 1}-${version}`;
      const key = hashOf(maker, JSON.stringify(part.entries)).slice(0, 12);
      sums.set(key, await makePart(dir, join(folder, name), part, before.get(key)));
      list.parts.push({ name, key, language });
    }
  } finally {
    await stopPagefind();
  }
  await finish(folder, list, sums);
  return { folder };
}

/** Puts the index where readers' browsers look for it in the finished site. */
export function placeSearchIndex({ folder }: SearchIndex, site: string): Promise<void> {
  return linkOrCopyFolder(folder, join(site, address.searchIndex));
}

/** Where the index that was made last lies, in the form in which it is published. */
export function searchFolder(dir: string, mode: Mode): string {
  return join(cacheFolder(dir), mode === 'drafts' ? 'search-drafts' : 'search');
}

/** All code that decides what is made of given entries. */
async function makerOfIndex(): Promise<string> {
  const texts = await Promise.all(CODE.map((file) => readFile(join(programDir, file), 'utf8')));
  return hashOf(...texts);
}

/** The hash of the part in `target`, which is made anew where it is not the one of `before`. */
async function makePart(dir: string, target: string, part: SearchPart, before: unknown) {
  const found = await sumOf(target);
  if (found !== null && found === before) return found;
  const growing = `${target}.tmp`;
  await rm(target, { recursive: true, force: true });
  await rm(growing, { recursive: true, force: true });
  const pages = await Promise.all(part.entries.map((entry) => pageOf(dir, entry)));
  await writeIndex(growing, part.language, pages);
  await rename(growing, target);
  return sumOf(target);
}

async function pageOf(dir: string, entry: SearchEntry) {
  const segments = entry.body === null ? [] : await openSegments(dir, entry.body);
  const letters = await Promise.all(entry.letters.map(({ body }) => openSegments(dir, body)));
  return { url: entry.url, content: searchPage(entry, segments, letters) };
}

/** One script for all parts, the list of them, and nothing else. */
async function finish(folder: string, list: SearchList, sums: PartSums): Promise<void> {
  const [first] = list.parts;
  if (first) await cp(join(folder, first.name, ENGINE_SCRIPT), join(folder, list.engine));
  writeFileWhole(join(folder, SEARCH_LIST), JSON.stringify(list));
  writeSums(folder, sums);
  const wanted = new Set([SEARCH_LIST, list.engine, ...list.parts.map(({ name }) => name)]);
  for (const name of await readdir(folder)) {
    if (!wanted.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
}

const CODE = [
  'src/render/search/search-page.ts',
  'src/render/search/other-spellings.ts',
  'src/integrations/search/pagefind.ts',
  'node_modules/pagefind/package.json',
];

interface IndexOrder {
  dir: string;
  mode: Mode;
  blog: Blog;
}

export interface SearchIndex {
  folder: string;
}
