import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_FACE, openFontBook } from './font-book.ts';
import { woff2Characters } from './woff2-characters.ts';

const book = openFontBook(DEFAULT_FACE);

test.each([
  ['English', 'en', 'High water', ['fraunces-latin']],
  ['Polish', 'pl', 'Zażółć gęślą jaźń', ['fraunces-latin', 'fraunces-latin-ext']],
  ['Czech', 'cs', 'Příliš žluťoučký kůň', ['fraunces-latin', 'fraunces-latin-ext']],
  ['Turkish', 'tr', 'ılık İstanbul', ['fraunces-latin', 'fraunces-latin-ext']],
  ['Vietnamese', 'vi', 'Tiếng Việt', ['fraunces-latin', 'fraunces-vietnamese']],
  ['Greek', 'el', 'Παλίρροια', ['noto-serif-greek']],
  ['Cyrillic', 'ru', 'Приливы', ['noto-serif-cyrillic']],
  ['Hebrew', 'he', 'גאות', ['noto-serif-hebrew-hebrew']],
  ['Arabic', 'ar', 'المد', ['noto-naskh-arabic-arabic']],
  ['Hindi', 'hi', 'ज्वार क्षि', ['fraunces-latin', 'noto-serif-devanagari-devanagari']],
])('%s has its fonts', (_, language, text, files) => {
  const choice = book.choose(text, language);
  expect(choice).toMatchObject({ drawn: text, missing: [] });
  expect(choice.files.map(({ path }) => nameOf(path)).sort()).toEqual(files);
});

test.each([
  ['zh-CN', 'sc'],
  ['zh-TW', 'tc'],
  ['zh-Hant', 'tc'],
  ['ja', 'jp'],
  ['ko', 'kr'],
])('one Chinese character has the shape of %s', (language, form) => {
  const files = book.choose('直骨', language).files.map(({ path }) => nameOf(path));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) expect(file).toMatch(new RegExp(`^noto-serif-${form}-`));
});

test('in another language the text itself tells', () => {
  const of = (text: string) => book.choose(text, 'en').files.map(({ path }) => nameOf(path));
  expect(of('潮汐表は')[0]).toMatch(/^noto-serif-jp/);
  expect(of('潮汐')[0]).toMatch(/^noto-serif-sc/);
  expect(of('조석')[0]).toMatch(/^noto-serif-kr/);
});

test.each(['🇩🇪', '👩🏽‍🔬', '👨‍👩‍👧‍👦', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '1️⃣', '❤️'])('%s is one picture', (emoji) => {
  const choice = book.choose(emoji, 'en');
  expect([...choice.emoji]).toEqual([emoji]);
  expect(choice).toMatchObject({ drawn: emoji, missing: [], files: [] });
});

test('what no font has is left out and told, once for each character as readers count', () => {
  const choice = book.choose('Tide ขึ้น 2', 'en');
  expect(choice.drawn).toBe('Tide  2');
  expect(choice.missing).toEqual(['ขึ้', 'น']);
});

test('a mark that the font of its letter lacks is left out, and the letter stays', () => {
  const choice = book.choose('x\u0338y', 'en');
  expect(choice).toMatchObject({ drawn: 'xy', missing: ['x\u0338'] });
});

test('a letter with a mark of its own is drawn by a font that knows where marks go', () => {
  const [file] = book.choose('ẹ́', 'yo').files;
  expect(nameOf(file!.path)).toMatch(/^noto-serif-/);
});

test('a face that is not installed is passed over', () => {
  const other = openFontBook('@fontsource/not-there').choose('High water', 'en');
  expect(other.drawn).toBe('High water');
  expect(nameOf(other.files[0]!.path)).toBe('noto-serif-latin');
});

test('the characters of a font are read from its own table', () => {
  const [file] = book.choose('High', 'en').files;
  const found = woff2Characters(readFileSync(file!.path));
  expect(found.has(0x41)).toBe(true);
  expect(found.has(0x416)).toBe(false);
  expect(() => woff2Characters(Buffer.from('no font at all, not one'))).toThrow('no WOFF2 font');
});

function nameOf(path: string): string {
  return basename(path).replace(/-(wght|600)-normal\.woff2$/, '');
}
