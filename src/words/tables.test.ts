import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isMap, isScalar, parseDocument } from 'yaml';
import { expect, test } from 'vitest';

const english = tableIn('src/words/en.yaml');
const all = globSync('src/words/*.yaml').filter((path) => basename(path) !== 'en.yaml');
const others = all.filter((path) => !isOfCountry(path));

test('there is German', () => {
  expect(others.map((path) => basename(path))).toContain('de.yaml');
});

test.each(others)('%s says all that English says, in the same order', (path) => {
  expect([...tableIn(path).keys()]).toEqual([...english.keys()]);
});

test.each(['src/words/en.yaml', ...others])('%s has the plural forms of its language', (path) => {
  const language = basename(path, '.yaml');
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  for (const [key, phrases] of tableIn(path)) {
    const isPlural = !('' in english.get(key)!);
    expect([key, Object.keys(phrases).toSorted()]).toEqual([key, isPlural ? forms : ['']]);
  }
});

test.each(others)('%s puts in what English puts in', (path) => {
  for (const [key, phrases] of tableIn(path)) {
    const wanted = placesIn(english.get(key)!);
    expect([key, ...placesIn(phrases)]).toEqual([key, ...wanted]);
  }
});

test.each(others)('%s has numbers up to the same one', (path) => {
  const count = (table: Table) => table.get('small-numbers')!['']!.split(' ').length;
  expect(count(tableIn(path))).toBe(count(english));
});

test.each(others)(
  '%s has the marks of its language, and no space at an end but where English has one',
  (path) => {
    for (const [key, phrases] of tableIn(path)) {
      const [first] = Object.values(english.get(key)!);
      for (const phrase of Object.values(phrases)) {
        expect([key, / $/.test(phrase)]).toEqual([key, / $/.test(first!)]);
        expect(phrase.replace(/\w+="[^"]*"/g, 'code'), key).not.toMatch(/["']|\.\.\.| - |^ |  /);
      }
    }
  },
);

test('German quotes with its own marks, and names nobody by a gender', () => {
  for (const [key, phrases] of tableIn('src/words/de.yaml')) {
    for (const phrase of Object.values(phrases)) {
      expect(phrase, key).not.toMatch(/“[^„]*”|\p{L}[*:_/]-?innen|\p{L}Innen|Leser\b|Autor\b/u);
      expect((phrase.match(/„/g) ?? []).length, key).toBe((phrase.match(/“/g) ?? []).length);
    }
  }
});

test.each(all.filter(isOfCountry))(
  '%s says what differs from its language, and nothing else',
  (path) => {
    const language = tableIn(path.replace(/-\w+\.yaml$/, '.yaml'));
    for (const [key, phrases] of tableIn(path)) {
      const general = language.get(key);
      expect([key, Object.keys(phrases)]).toEqual([key, Object.keys(general ?? {})]);
      expect([key, phrases]).not.toEqual([key, general]);
      expect([key, ...placesIn(phrases)]).toEqual([key, ...placesIn(general!)]);
    }
  },
);

test('Switzerland has no ß and its own marks, wherever they stand in the German table', () => {
  const swiss = tableIn('src/words/de-CH.yaml');
  for (const [key, phrases] of tableIn('src/words/de.yaml')) {
    const said = Object.values(phrases).map((phrase) =>
      phrase.replaceAll('ß', 'ss').replaceAll('„', '«').replaceAll('“', '»'),
    );
    expect([key, Object.values(swiss.get(key) ?? phrases)]).toEqual([key, said]);
  }
});

function isOfCountry(path: string): boolean {
  return basename(path).includes('-');
}

/** Of all forms of a phrase; the singular may do without its number. */
function placesIn(phrases: Record<string, string>): string[] {
  const all = Object.values(phrases).flatMap((phrase) => phrase.match(/\{\w+\}/g) ?? []);
  return [...new Set(all)].toSorted();
}

function tableIn(path: string): Table {
  const { contents } = parseDocument(readFileSync(path, 'utf8'));
  if (!isMap(contents)) throw new Error(`${path} is no table.`);
  return new Map(
    contents.items.map(({ key, value }) => [
      String(key),
      isScalar(value) ? { '': String(value) } : (value as { toJSON(): Phrases }).toJSON(),
    ]),
  );
}

type Phrases = Record<string, string>;
/** By key, then by plural form; a phrase without any stands under "". */
type Table = Map<string, Phrases>;
