import { expect, test } from 'vitest';
import { fetchingRules, firstScript } from './first-script.ts';

const SITE = 'https://company.example/journal/';

test.each([
  [{ stored: 'dark' }, 'dark'],
  [{ stored: 'light' }, 'light'],
  [{ stored: null }, ''],
  [{ stored: new Error('The reader allows no storage.') }, undefined],
])('R6: with %o in the storage the theme is %s', ({ stored }, theme) => {
  expect(run({ stored }).theme).toBe(theme);
});

test('R4: what a script will show has a place where it will be shown', () => {
  expect(run({}).dataset).toEqual({ theme: '' });
  expect(run({ share: () => {} }).dataset).toEqual({ theme: '', share: '' });
});

test('R5: rules are added, as they are hashed, and not for readers who save data', () => {
  const rules = fetchingRules(SITE);
  expect(run({ rules }).added).toEqual([{ type: 'speculationrules', text: rules }]);
  expect(run({ rules, connection: { saveData: false } }).added).toHaveLength(1);
  expect(run({ rules, connection: { saveData: true } }).added).toEqual([]);
  expect(run({ connection: { saveData: false } }).added).toEqual([]);
});

test('R5: what may be fetched is below the base path and ends as pages do', () => {
  const { prefetch } = JSON.parse(fetchingRules(SITE));
  const [{ where, eagerness }] = prefetch;
  expect(eagerness).toBe('moderate');
  const patterns = where.and[0].href_matches.map(
    (pathname: string) => new URLPattern({ pathname }),
  );
  const may = (path: string) =>
    patterns.some((one: URLPattern) => one.test(new URL(path, 'https://company.example')));
  for (const page of ['/journal/', '/journal/posts/a/', '/journal/topics/b/page/2/']) {
    expect([page, may(page)]).toEqual([page, true]);
  }
  const files = ['rss.xml', 'feeds.opml', 'posts/a/index.md', 'authors/b/card.vcf', 'schedule.ics'];
  for (const file of [...files, '_astro/a.css', 'data.zip'].map((name) => `/journal/${name}`)) {
    expect([file, may(file)]).toEqual([file, false]);
  }
  expect(may('/shop/basket/')).toBe(false);
});

/** Runs the script with what a browser would give it. */
function run({ stored = null, rules = null, ...navigator }: Given) {
  const added: Record<string, string>[] = [];
  const dataset: Record<string, string> = {};
  const document = {
    documentElement: { dataset },
    createElement: () => ({}),
    head: { append: (script: Record<string, string>) => added.push(script) },
  };
  const getItem = () => {
    if (stored instanceof Error) throw stored;
    return stored;
  };
  const code = firstScript(rules);
  new Function('document', 'localStorage', 'navigator', code)(document, { getItem }, navigator);
  return { added, dataset, theme: dataset['theme'] };
}

interface Given {
  stored?: string | null | Error;
  rules?: string | null;
  connection?: { saveData: boolean };
  share?: () => void;
}
