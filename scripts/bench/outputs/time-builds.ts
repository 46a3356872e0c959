import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SEARCH_LIST } from '../../../src/domain/search-list.ts';
import type { SearchList } from '../../../src/domain/search-list.ts';
import { cacheFolder } from '../../../src/read/cache/cache-folder.ts';
import type { Output } from '../../../src/domain/outputs.ts';
import { measure } from '../measure.ts';
import type { Measured } from '../measure.ts';
import { newestPost } from '../newest-post.ts';
import { nowOption } from '../now-option.ts';
import { printFigures } from '../print-figures.ts';

/**
 * Builds the blog in `dir` three times, with all outputs or all but one: with no cache, unchanged,
 * and after the title and the text of its newest post have changed.
 */
export async function timeBuilds(
  dir: string,
  moment: string | undefined,
  without: Output | null,
): Promise<Builds> {
  const now = nowOption(moment);
  const left = without === null ? [] : ['--leave-out', without];
  const time = async (state: string): Promise<Measured> => {
    const before = await inCaches(dir);
    const measured = await measure('build.ts', ['--blog', dir, ...now, ...left]);
    const made = (await inCaches(dir)).difference(before);
    printFigures(`build ${without === null ? '' : `without ${without}, `}${state}`, measured);
    if (without === null) process.stdout.write(`  ${madeInWords([...made])}\n`);
    return measured;
  };
  await rm(join(dir, '.rota'), { recursive: true, force: true });
  const cold = await time('cold');
  const unchanged = await time('unchanged');
  await changePost(join(dir, (await newestPost(dir, moment)).file));
  return { cold, unchanged, changed: await time('one post changed') };
}

async function changePost(path: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  await writeFile(path, `${text.replace(/^title: .*$/m, '$& again')}\nOne sentence more.\n`);
}

/** The cards and the parts of the search index that are kept, each by what it is made of. */
async function inCaches(dir: string): Promise<Set<string>> {
  const cards = await readdir(join(cacheFolder(dir), 'cards')).catch(() => []);
  const list = await readFile(join(cacheFolder(dir), 'search', SEARCH_LIST), 'utf8').catch(
    () => null,
  );
  const { parts } = JSON.parse(list ?? '{"parts":[]}') as SearchList;
  return new Set([
    ...cards.map((name) => `cards/${name}`),
    ...parts.map(({ name, key }) => `search/${name} ${key}`),
  ]);
}

function madeInWords(made: string[]): string {
  const cards = made.filter((name) => /^cards\/.*\.jpg$/.test(name)).length;
  const parts = made.filter((name) => name.startsWith('search/'));
  const names = parts.length === 0 ? '' : `: ${parts.map((name) => name.slice(7)).join(', ')}`;
  return `cards drawn: ${cards}; parts of the search index made: ${parts.length}${names}`;
}

export interface Builds {
  cold: Measured;
  unchanged: Measured;
  changed: Measured;
}
