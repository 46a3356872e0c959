import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Blog } from '../../domain/blog.ts';
import { wordTable } from '../../read/word-table.ts';
import { englishMarker } from './english-phrases.ts';

/**
 * The interface of a blog in a language without words of its own is English, but for what the
 * site itself says: on its pages each such phrase is marked, so that it is read out as English and
 * runs from left to right.
 */
export async function markEnglish(folder: string, { site }: Blog): Promise<void> {
  const phrases = englishPhrases(site.language, site.strings ?? {});
  if (phrases.length === 0) return;
  const mark = englishMarker(phrases);
  for (const name of await readdir(folder, { recursive: true })) {
    if (!name.endsWith('.html')) continue;
    const html = await readFile(join(folder, name), 'utf8');
    const marked = mark(html);
    if (marked !== html) await writeFile(join(folder, name), marked);
  }
}

function englishPhrases(language: string, strings: Record<string, string>): string[] {
  const own = wordTable(language);
  const isSaid = (key: string) =>
    [own, strings].some((table) => key in table || other(key) in table);
  return (
    Object.entries(wordTable('en'))
      .filter(([key]) => !isSaid(key))
      // Names in it are links: what stands before and after them is a text of its own.
      .flatMap(([, phrase]) => [phrase, ...phrase.split('{names}')])
  );
}

/** The form that stands for all that are missing. */
function other(key: string): string {
  return `${key.replace(/\.\w+$/, '')}.other`;
}
