import { expect, test } from 'vitest';
import { resolveLink, type SiteMap } from './resolve-link.ts';

const from = { file: 'content/posts/a.md', oldPath: '/2016/01/01/a/', anchors: new Set(['here']) };
const other = { file: 'content/posts/b/index.md', anchors: new Set(['part-1']) };
const map: SiteMap = {
  url: 'https://old.example',
  baseurl: '',
  postsByPath: new Map([['/2016/01/02/b', other]]),
  postsBySlug: new Map([['b', other]]),
  topics: new Map([['our-work', 'our-work']]),
  author: (name) => (name === 'jo' ? 'jo' : null),
};

test.each([
  ['/2016/01/02/b/', './b/index.md', 'link-own'],
  ['http://www.old.example/2016/01/02/B.html', './b/index.md', 'link-own'],
  ['/2016/01/02/b/#part-1', './b/index.md#part-1', 'link-own'],
  ['../../02/b/', './b/index.md', 'link-own'],
  ['/2017/03/04/b/', './b/index.md', 'link-mended'],
  ['/2017/03/04/c/', 'https://old.example/2017/03/04/c/', 'link-dead'],
  ['/tags/our%20work/', '/topics/our-work/', 'link-listing'],
  ['/author/Jo/', '/authors/jo/', 'link-listing'],
  ['/author/al/', 'https://old.example/author/al/', 'link-absolute'],
  ['/about', 'https://old.example/about', 'link-absolute'],
  ['https://else.example/x', 'https://else.example/x', null],
  ['//else.example/x', 'https://else.example/x', 'link-repaired'],
  ['www.else.org/x', 'https://www.else.org/x', 'link-repaired'],
  ['jo@else.org', 'mailto:jo@else.org', 'link-repaired'],
  ['mailto:jo@else.org', 'mailto:jo@else.org', null],
  ['#here', '#here', null],
  ['#there', null, 'link-unwrapped'],
  ['javascript:alert(1)', null, 'link-unwrapped'],
  ['', null, 'link-unwrapped'],
])('%s leads to %s', (url, href, kind) => {
  expect(resolveLink(url, from, map)).toEqual({ href, kind });
});

test('an anchor that the target does not have is lost', () => {
  const link = resolveLink('/2016/01/02/b/#gone', from, map);
  expect(link).toEqual({ href: './b/index.md', kind: 'link-own', lost: 'gone' });
});
