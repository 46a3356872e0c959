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
  const faults = Array.from({ length: 52 }, (_, n) => ({ page: `${n}.html`, text: `is ${n}` }));
  expect(faultReport(faults, blog).split('\n').slice(50)).toEqual([
    '  49.html is 49.',
    '  ... and 2 more.',
  ]);
});

test('what stands on many pages is told once, as no fault of a post', () => {
  const pages = ['404.html', 'index.html', 'posts/tides/index.html', 'topics/index.html'];
  const text = 'has a style attribute at <p>';
  const told = faultReport(
    [...pages.map((page) => ({ page, text })), { page: 'x', text: '' }],
    blog,
  );
  expect(told.split('\n').slice(1)).toEqual([
    '  Each of 4 pages, such as 404.html, has a style attribute at <p>. Look into what they share: ' +
      'the components in content/theme/, "analytics" in content/site.yaml.',
    '  x .',
  ]);
});
