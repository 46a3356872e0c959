import { wordTable } from './word-table.ts';

/** Every key of the interface's words, plural forms as `key.one`. */
export function wordKeys(): string[] {
  return Object.keys(wordTable('en'));
}

/** What is put into each word, by its key without the plural form. */
export function wordPlaces(): Record<string, string[]> {
  const places: Record<string, string[]> = {};
  for (const [key, text] of Object.entries(wordTable('en'))) {
    const stem = key.replace(/\.\w+$/, '');
    const named = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    places[stem] = [...new Set([...(places[stem] ?? []), ...named])];
  }
  return places;
}
