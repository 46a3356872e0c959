import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { speaks, wordKeys } from './table-of.ts';
import { makeWords } from './words.ts';

const plain = { language: 'en' };

test('values are put in, numbers as the language writes them', () => {
  const { t } = makeWords(plain);
  expect(t('page-title', { title: 'Tides', site: 'Slack Water' })).toBe('Tides · Slack Water');
  expect(t('post-count', { count: 1234 })).toBe('1,234 posts');
  expect(makeWords({ language: 'de' }).number(1234.5)).toBe('1.234,5');
});

test.each([
  [1, '1 post'],
  [2, '2 posts'],
  [0, '0 posts'],
])('%i is "%s"', (count, text) => {
  expect(makeWords(plain).t('post-count', { count })).toBe(text);
});

test('the site replaces words by key, and plural forms by key and form', () => {
  const { t } = makeWords({
    ...plain,
    strings: { 'nav-posts': 'Essays', 'post-count.other': '{count} essays' },
  });
  expect(t('nav-posts')).toBe('Essays');
  expect(t('post-count', { count: 3 })).toBe('3 essays');
  expect(t('post-count', { count: 1 })).toBe('1 post');
});

test('the plural forms of words are handed out as they are', () => {
  expect(makeWords(plain).forms('post-count')).toEqual({
    one: '{count} post',
    other: '{count} posts',
  });
  expect(makeWords({ language: 'pl' }).forms('post-count')).toMatchObject({
    few: '{count} posts',
    one: '{count} post',
  });
});

test('a language without words of its own is spoken to in English, dates in its own way', () => {
  const words = makeWords({ language: 'pl' });
  expect(words.t('nav-posts')).toBe('Posts');
  expect(words.day('2026-11-03')).toBe('3 listopada 2026');
});

test('a form that a table lacks is its own general one, before it is English', () => {
  const strings = { 'post-count.other': '{count} wpisów' };
  const { t } = makeWords({ language: 'pl', strings });
  expect(t('post-count', { count: 3 })).toBe('3 wpisów');
  const german = makeWords({ language: 'de', strings: { 'post-count.one': 'Ein Beitrag' } });
  expect([1, 1000].map((count) => german.t('post-count', { count }))).toEqual([
    'Ein Beitrag',
    '1.000 Beiträge',
  ]);
});

test('English for want of other words counts as English does', () => {
  const said = (language: string, count: number) =>
    makeWords({ language }).t('post-count', { count });
  expect([said('fr', 0), said('ru', 21), said('ru', 1)]).toEqual(['0 posts', '21 posts', '1 post']);
});

test('German is spoken, and what a country says otherwise comes before its language', () => {
  expect(['de', 'de-AT', 'en-GB', 'pl'].map(speaks)).toEqual([true, true, true, false]);
  const said = (language: string, key: string) => makeWords({ language }).t(key);
  expect(['de', 'de-AT', 'de-CH'].map((one) => said(one, 'footnotes'))).toEqual([
    'Fußnoten',
    'Fußnoten',
    'Fussnoten',
  ]);
  expect(['en', 'en-GB', 'en-US'].map((one) => said(one, 'theme'))).toEqual([
    'Colours',
    'Colours',
    'Colors',
  ]);
  expect(said('de-CH', 'nav-posts')).toBe('Beiträge');
});

test('a day is the same day in every zone', () => {
  expect(makeWords({ language: 'en-GB' }).day('2026-01-01')).toBe('1 January 2026');
});

test('a day that comes has its weekday, and its year only where that is another', () => {
  const { coming, leaf, weekday } = makeWords({ language: 'en-GB' });
  expect(coming('2026-11-24', '2026-11-20', 'short')).toBe('Tue 24 November');
  expect(coming('2026-11-24', '2026-11-20', 'long')).toBe('Tuesday 24 November');
  expect(coming('2027-01-05', '2026-11-20', 'short')).toBe('Tue, 5 January 2027');
  expect(leaf('2026-11-24', '2026-11-20')).toEqual({
    weekday: 'Tue',
    date: '24',
    month: 'November',
  });
  expect(leaf('2027-01-05', '2026-11-20').month).toBe('January 2027');
  expect(weekday('2026-11-24')).toBe('Tuesday');
});

test.each([
  ['de', 'Di', '24.', 'November'],
  ['en-US', 'Tue', '24', 'November'],
  ['es', 'mar', '24', 'noviembre'],
  ['ja', '火', '24日', '11月'],
])('a leaf of a calendar in %s: %s %s %s', (language, weekday, date, month) => {
  const { leaf } = makeWords({ language });
  expect(leaf('2026-11-24', '2026-11-20')).toEqual({ weekday, date, month });
});

test('a day in few letters has its year only where that is another', () => {
  const { brief, initial } = makeWords({ language: 'en-GB' });
  expect(brief('2026-11-09', '2026-11-20')).toBe('9 Nov');
  expect(brief('2024-03-09', '2026-11-20')).toBe('Mar 2024');
  expect(['2000-01-01', '2000-12-31'].map(initial)).toEqual(['J', 'D']);
});

test('names come with the words between them', () => {
  const text = makeWords(plain)
    .list(['Ada', 'Bo', 'Cy'])
    .map(({ value }) => value)
    .join('');
  expect(text).toBe('Ada, Bo, and Cy');
});

test('an unknown key is an error that names it', () => {
  expect(() => makeWords(plain).t('no-such-key')).toThrow('no-such-key');
});

test('every key that the pages use exists, and every key is used', () => {
  const sources = globSync('src/{components,layouts,pages,mdx,integrations}/**/*.{astro,ts}')
    .concat(globSync('src/{read,render/markdown}/**/*.ts'))
    .filter((path) => !path.endsWith('.test.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const used = [...sources.matchAll(/\bt\(\s*'([\w-]+)'/g)].map((match) => match[1] ?? '');
  const keys = new Set(wordKeys().map((key) => key.replace(/\.\w+$/, '')));
  expect(used.filter((key) => !keys.has(key))).toEqual([]);
  const made =
    /^(contact-|callout-|feed-readers-|problem-(error|warning)|(draft|scheduled)-note|start-(linked|series)|\w+-heading)/;
  const idle = [...keys].filter((key) => !sources.includes(`'${key}'`) && !made.test(key));
  expect(idle).toEqual([]);
});
