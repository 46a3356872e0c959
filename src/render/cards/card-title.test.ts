import { expect, test } from 'vitest';
import { fitTitle } from './card-title.ts';

const AREA = { width: 592, height: 304, largest: 92 };

test('a short title is as large as it may be', () => {
  expect(fitTitle('Low water', AREA).size).toBe(92);
});

test('the longer the title the smaller the letters', () => {
  const sizes = [1, 2, 3, 5, 8].map((times) => fitTitle('High water at noon '.repeat(times), AREA));
  const found = sizes.map(({ size }) => size);
  expect(found).toEqual(found.toSorted((one, other) => other - one));
  expect(new Set(found).size).toBeGreaterThan(3);
});

test.each([
  ['two hundred characters', 'On the tides of nineteen hundred harbours '.repeat(5).slice(0, 200)],
  ['one word of 140 letters', 'Donaudampfschiff'.repeat(9).slice(0, 140)],
  ['two hundred characters of Chinese', '潮'.repeat(200)],
  ['a thousand characters', 'High water at noon. '.repeat(50)],
])('%s never ask for more lines than there is room for', (_, title) => {
  const { size, most, lines, lineHeight } = fitTitle(title, AREA);
  expect(size).toBeGreaterThanOrEqual(44);
  expect(most * size * lineHeight).toBeLessThanOrEqual(AREA.height);
  expect(most).toBeGreaterThanOrEqual(5);
  expect(lines?.length ?? 0).toBeLessThanOrEqual(most);
});

test('a word that would break makes the letters smaller, until it fits', () => {
  const broken = fitTitle('Spätestens Schifffahrtsverwaltungen', AREA);
  expect(broken.size).toBeLessThan(fitTitle('Spätestens Schiff fahrts verwaltung', AREA).size);
});

test.each([
  ['Sound is not a ruler', ['Sound is', 'not a ruler']],
  ['The last table I checked by hand', ['The last table', 'I checked', 'by hand']],
  ['A reading is never thrown away', ['A reading', 'is never', 'thrown away']],
  ['潮汐表はなぜ間違うのか', ['潮汐表はなぜ', '間違うのか']],
])('the lines of “%s” are about as long as each other', (title, lines) => {
  expect(fitTitle(title, AREA).lines).toEqual(lines);
});

test('a line neither begins nor ends with a mark that belongs to its neighbour, and rather not at a hyphen', () => {
  for (let length = 1; length < 20; length++) {
    const { lines } = fitTitle(`${'潮'.repeat(length)}「波」、${'潮'.repeat(9)}`, AREA);
    for (const line of lines!) expect(line).not.toMatch(/^[」、]|「$/);
  }
  const { lines } = fitTitle('A specimen sheet, set in the night of the eight-metre flood', AREA);
  expect(lines!.filter((line) => line.endsWith('-'))).toEqual([]);
});

test('a hardly larger title is not worth a further line', () => {
  expect(fitTitle('Letters from Dangast', AREA)).toMatchObject({
    size: 84,
    lines: ['Letters from', 'Dangast'],
  });
});

test('what does not fit, or breaks a word, is left to be cut', () => {
  expect(fitTitle('Donaudampfschiff'.repeat(9), AREA).lines).toBeNull();
  expect(fitTitle('High water at noon. '.repeat(50), AREA).lines).toBeNull();
});

test('scripts that reach far up and down have more air, joined letters too', () => {
  const heights = ['Tide', '潮汐', 'المد'].map((title) => fitTitle(title, AREA).lineHeight);
  expect(heights).toEqual(heights.toSorted());
  expect(new Set(heights).size).toBe(3);
});

test('an emoji made of several signs is as wide as any other', () => {
  const size = (title: string) => fitTitle(title, AREA).size;
  expect(size('👨‍👩‍👧‍👦🏳️‍🌈🇩🇪👍🏽')).toBe(size('🎉🎉🎉🎉'));
});
