import { expect, test } from 'vitest';
import { tempBlog } from '../temp-blog.ts';
import { pagesToShow } from './pages-to-show.ts';

test('a page of each kind is shown, of many the longest, and no page that has moved', async () => {
  const out = await tempBlog({
    'index.html': 'home',
    'posts/index.html': 'posts',
    'posts/short/index.html': 'short',
    'posts/long/index.html': 'long '.repeat(9),
    'posts/moved/index.html': `<meta http-equiv="refresh">${'old '.repeat(99)}`,
    'authors/index.html': 'authors',
    'authors/ada/index.html': 'ada',
    'about/index.html': 'about',
  });
  expect(pagesToShow(out).map(({ path, caption }) => `${path} ${caption}`)).toEqual([
    '/ Front page',
    '/posts/ Posts',
    '/authors/ Authors',
    '/posts/long/ The longest post',
    '/authors/ada/ An author',
    '/about/ A free page',
    '/404.html A missing page',
  ]);
});
