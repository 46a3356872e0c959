import { parse } from 'yaml';

/** What `tag` says, by key, plural forms as `key.one`; what its country says otherwise comes first. */
export function tableOf(tag: string): Table {
  const { language, region } = new Intl.Locale(tag);
  return { ...tables.get(language), ...tables.get(`${language}-${region}`) };
}

/** Whether the interface has words of its own in `language`. */
export function speaks(language: string): boolean {
  return tables.has(new Intl.Locale(language).language);
}

/** All keys of the English words, plural forms as `key.one`. */
export function wordKeys(): string[] {
  return Object.keys(tableOf('en'));
}

const sources: Record<string, string> = import.meta.glob('./*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** By language, or by language and country. */
const tables = new Map(
  Object.entries(sources).map(([path, source]) => [path.slice(2, -'.yaml'.length), flat(source)]),
);

function flat(source: string): Table {
  const nested = parse(source) as Record<string, string | Table>;
  return Object.fromEntries(
    Object.entries(nested).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([form, text]) => [`${key}.${form}`, text]),
    ),
  );
}

export type Table = Record<string, string>;
