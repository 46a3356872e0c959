import { expect, test } from 'vitest';
import { englishMarker } from './english-phrases.ts';

const mark = englishMarker(['Search', '{count} posts', '{title} · {site}', "Don't & do"]);
const marked = (text: string) => `<span lang="en" dir="ltr">${text}</span>`;

test.each([
  ['a phrase alone', '<a href="/">Search</a>', `<a href="/">${marked('Search')}</a>`],
  ['room around it', '<p>\n  Search\n</p>', `<p>\n  ${marked('Search')}\n</p>`],
  ['a value in it', '<h2>٣ posts</h2>', `<h2>${marked('٣ posts')}</h2>`],
  ['references', '<p>Don&#39;t &amp; do</p>', `<p>${marked('Don&#39;t &amp; do')}</p>`],
  ['a part of a text', '<p>Search here</p>', '<p>Search here</p>'],
  ['signs between values', '<p>أ · ب</p>', '<p>أ · ب</p>'],
  [
    'what has no room',
    '<option>Search</option><pre>Search</pre>',
    '<option>Search</option><pre>Search</pre>',
  ],
  ['a head', '<head><title>Search</title></head>', '<head><title>Search</title></head>'],
  ['an attribute', '<nav aria-label="Search"></nav>', '<nav aria-label="Search"></nav>'],
])('R7: English words on a page of another language: %s', (_, html, expected) => {
  expect(mark(html)).toBe(expected);
});

test('without phrases a page stays as it is', () => {
  expect(englishMarker([])('<p>Search</p>')).toBe('<p>Search</p>');
});
