import { expect, test } from 'vitest';
import { linkedPosts } from './linked-posts.ts';

const site = { base: '/journal', host: 'https://blog.example/journal/' };

test.each([
  ['a file beside', ['./two.mdx'], ['two']],
  ['an address with an anchor', ['/posts/two/#costs'], ['two']],
  ['the own host', ['https://blog.example/journal/posts/two/'], ['two']],
  ['the same post twice', ['./two.mdx', '/posts/two/'], ['two']],
  ['itself', ['#costs', '/posts/one/'], []],
  ['no post that there is', ['/posts/nowhere/', '/posts/'], []],
  ['other pages and hosts', ['/authors/two/', 'https://other.example/posts/two/'], []],
])('a link to %s', (_, hrefs, expected) => {
  const links = hrefs.map((href) => ({ href, line: 1, column: 1 }));
  const slugs = new Set(['one', 'two']);
  expect(linkedPosts(links, 'content/posts/one.mdx', { site, own: 'one', slugs })).toEqual(
    expected,
  );
});
