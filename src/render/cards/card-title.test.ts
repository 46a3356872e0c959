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
  const { size, lines, lineHeight } = fitTitle(title, AREA);
  expect(size).toBeGreaterThanOrEqual(36);
  expect(lines * size * lineHeight).toBeLessThanOrEqual(AREA.height);
  expect(lines).toBeGreaterThanOrEqual(5);
});

test('a word that would break makes the letters smaller, until it fits', () => {
  const broken = fitTitle('Spätestens Schifffahrtsverwaltungen', AREA);
  expect(broken.size).toBeLessThan(fitTitle('Spätestens Schiff fahrts verwaltung', AREA).size);
});

test('lines are made even, so that the last of them is not one word', () => {
  const { width } = fitTitle('Sound is not a ruler', AREA);
  expect(width).toBeLessThan(AREA.width);
  expect(width).toBeGreaterThan(AREA.width / 2);
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
