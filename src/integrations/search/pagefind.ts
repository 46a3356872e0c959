import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { UNREAD_ELEMENTS } from '../../render/search/search-page.ts';
import { Stop } from '../stop.ts';

/**
 * Writes Pagefind's index of `pages`, all of one language, into `folder`, with the engine for it.
 * `stopPagefind` ends the program that this starts.
 */
export async function writeIndex(folder: string, language: string, pages: IndexedPage[]) {
  const made = await createIndex({ forceLanguage: language, excludeSelectors: UNREAD_ELEMENTS });
  const { index } = made;
  if (index === undefined) throw new Stop(failure(made.errors));
  const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
  const written = await index.writeFiles({ outputPath: folder });
  await index.deleteIndex();
  const errors = [...added, written].flatMap((answer) => answer.errors);
  if (errors.length > 0) throw new Stop(failure(errors));
  await assertWhole(folder, pages.length);
  await dropUnused(folder);
}

export async function stopPagefind(): Promise<void> {
  await close();
}

/** An index without pages would find nothing and say so to nobody. */
async function assertWhole(folder: string, wanted: number): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  const held = Object.values(entry.languages).reduce((sum, { page_count: n }) => sum + n, 0);
  if (held === wanted) return;
  throw new Stop(failure([`It holds ${held} pages of ${wanted}.`]));
}

/** Pagefind brings interfaces of its own; and the engine for an unknown language beside a known. */
async function dropUnused(folder: string): Promise<void> {
  const names = await readdir(folder);
  const engines = names.filter((name) => /^wasm\..*\.pagefind$/.test(name));
  const unused = names.filter(
    (name) =>
      /^pagefind-.*\.(js|css)$/.test(name) ||
      (engines.length > 1 && name === 'wasm.unknown.pagefind'),
  );
  for (const name of unused) await rm(join(folder, name));
}

function failure(reasons: readonly string[]): string {
  return `The search index could not be made by Pagefind: ${reasons.slice(0, 5).join(' ')}`;
}

interface Entry {
  languages: Record<string, { page_count: number }>;
}

export interface IndexedPage {
  /** The address that a result leads to, with the base path. */
  url: string;
  content: string;
}
