import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { programSource } from './program-version.ts';

/** The interface's words in `tag` by key, plural forms as `key.one`; none where it has no table. */
export function wordTable(tag: string): Record<string, string> {
  const { language, region } = new Intl.Locale(tag);
  return { ...flat(sourceOf(language)), ...flat(sourceOf(`${language}-${region}`)) };
}

function flat(source: string): Record<string, string> {
  const words = parse(source) as Nested | null;
  return Object.fromEntries(
    Object.entries(words ?? {}).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([form, text]) => [`${key}.${form}`, text]),
    ),
  );
}

function sourceOf(name: string): string {
  try {
    return readFileSync(join(programSource, 'words', `${name}.yaml`), 'utf8');
  } catch {
    return '';
  }
}

type Nested = Record<string, string | Record<string, string>>;
