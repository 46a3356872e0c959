import { expect, test } from 'vitest';
import type { SearchEntry } from './search-entries.ts';
import { searchPage } from './search-page.ts';

const entry: SearchEntry = {
  kind: 'post',
  url: '/posts/tides/',
  language: 'en',
  title: 'Tides',
  also: [],
  texts: ['What they do.'],
  filters: { author: ['ada-okafor'] },
  body: null,
  letters: [],
};

test('half of a character, which the engine refuses, becomes the sign of a missing one', () => {
  const page = searchPage({ ...entry, title: 'Tide \uD800 tables' }, ['<p>\uDC00 water</p>']);
  expect(page).toContain('data-value="Tide \uFFFD tables"');
  expect(page).toContain('<p>\uFFFD water</p>');
});

test('markup in a title is text', () => {
  const title = '"><script>alert(1)</script>';
  expect(searchPage({ ...entry, title }, [])).toContain(
    'data-value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"',
  );
});

test('P1: the letters about a post are read with it, answers and names of readers too', () => {
  const answer = { component: 'Answer', attributes: {}, children: ['<p>It was.</p>'], line: 9 };
  const html = searchPage(
    { ...entry, letters: [{ from: 'Jo <Tide>', body: 'hash' }] },
    ['<p>Body.</p>'],
    [['<p>Was it the wind?</p>', answer]],
  );
  expect(html).toMatch(/Body\..*Was it the wind\?.*It was\..*<p>Jo &lt;Tide&gt;<\/p>/s);
});
