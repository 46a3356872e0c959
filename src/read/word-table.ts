import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { programSource } from './program-version.ts';

/** The interface's words in `language` by key, plural forms as `key.one`; none where it has no table. */
export function wordTable(language: string): Record<string, string> {
  const words = parse(sourceOf(new Intl.Locale(language).language)) as Nested | null;
  return Object.fromEntries(
    Object.entries(words ?? {}).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([form, text]) => [`${key}.${form}`, text]),
    ),
  );
}

function sourceOf(language: string): string {
  try {
    return readFileSync(join(programSource, 'words', `${language}.yaml`), 'utf8');
  } catch {
    return '';
  }
}

type Nested = Record<string, string | Record<string, string>>;
