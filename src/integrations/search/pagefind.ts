import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { UNREAD_ELEMENTS } from '../../render/search/search-page.ts';
import { programDir } from '../program.ts';
import { Stop } from '../stop.ts';

/**
 * Writes Pagefind's index of `pages`, all of one language, into `folder`, with the engine for it.
 * `stopPagefind` ends the program that this starts. The files are taken from it and written here:
 * those that it writes itself may not be whole yet when it says that they are.
 */
export async function writeIndex(folder: string, language: string, pages: IndexedPage[]) {
  const made = await createIndex({ forceLanguage: language, excludeSelectors: UNREAD_ELEMENTS });
  const { index } = made;
  if (index === undefined) throw new Stop(failure(made.errors));
  const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
  const { errors, files } = await index.getFiles();
  await index.deleteIndex();
  const failures = [...added.flatMap((answer) => answer.errors), ...errors];
  if (failures.length > 0) throw new Stop(failure(failures));
  assertWhole(files, pages.length);
  for (const { path, content } of wanted(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

export async function stopPagefind(): Promise<void> {
  await close();
}

export async function engineVersion(): Promise<string> {
  const text = await readFile(join(programDir, 'node_modules/pagefind/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The engine's script, which is the same beside every index. */
export const ENGINE_SCRIPT = 'pagefind.js';

/** An index without pages would find nothing and say so to nobody. */
function assertWhole(files: readonly IndexFile[], count: number): void {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages = {} } = JSON.parse(entry ? String(Buffer.from(entry.content)) : '{}') as Entry;
  const held = Object.values(languages).reduce((sum, { page_count: n }) => sum + n, 0);
  if (held === count && count > 0) return;
  throw new Stop(failure([`It holds ${held} pages of ${count}.`]));
}

/** Pagefind brings interfaces of its own; and the engine for an unknown language beside a known. */
function wanted(files: readonly IndexFile[]): IndexFile[] {
  const engines = files.filter(({ path }) => /^wasm\..*\.pagefind$/.test(path));
  return files.filter(
    ({ path }) =>
      !/^pagefind-.*\.(js|css)$/.test(path) &&
      (engines.length === 1 || path !== 'wasm.unknown.pagefind'),
  );
}

function failure(reasons: readonly string[]): string {
  return `The search index could not be made by Pagefind: ${reasons.slice(0, 5).join(' ')}`;
}

interface Entry {
  languages?: Record<string, { page_count: number }>;
}

export interface IndexedPage {
  /** The address that a result leads to, with the base path. */
  url: string;
  content: string;
}
