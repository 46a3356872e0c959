import { expect, test } from 'vitest';
import { faultReport } from './fault-report.ts';

const blog = {
  posts: [{ file: 'content/posts/tides/index.mdx' }],
  pages: [{ file: 'content/pages/about.mdx' }],
};

test('a fault is told with the file that the owners can mend', () => {
  const pages = ['about/index.html', 'posts/tides/index.html', 'archive/index.html'];
  const told = faultReport(
    pages.map((page) => ({ page, text: 'is wrong' })),
    blog,
  );
  expect(told.split('\n')).toEqual([
    'The finished pages are not sound:',
    '  content/pages/about.mdx (about/index.html) is wrong.',
    '  content/posts/tides/index.mdx (posts/tides/index.html) is wrong.',
    '  archive/index.html is wrong.',
  ]);
});

test('of very many the first fifty are told', () => {
  const faults = Array.from({ length: 52 }, (_, n) => ({ page: `${n}.html`, text: 'is wrong' }));
  expect(faultReport(faults, blog).split('\n').slice(50)).toEqual([
    '  49.html is wrong.',
    '  ... and 2 more.',
  ]);
});
