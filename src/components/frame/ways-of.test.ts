import { expect, test } from 'vitest';
import type { Edition } from '../edition.ts';
import { waysOf } from './ways-of.ts';

const edition = {
  blog: {
    site: { url: 'https://company.example/journal/' },
    pages: [{ id: 'imprint', title: 'Imprint' }],
  },
} as unknown as Edition;

test.each([
  ['imprint', 'Imprint', '/journal/imprint/'],
  [{ label: 'Tides', url: '/topics/' }, 'Tides', '/journal/topics/'],
  [{ label: 'Us', url: 'https://company.example/' }, 'Us', 'https://company.example/'],
])('R10: below a base path %j leads from header and footer', (item, label, url) => {
  expect(waysOf(edition, [item])).toEqual([expect.objectContaining({ label, url })]);
});

test('without a list there are no ways', () => {
  expect(waysOf(edition, undefined)).toEqual([]);
});
