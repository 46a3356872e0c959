import { expect, test } from 'vitest';
import { nameClashes } from './name-clashes.ts';

test.each([
  ['capitals', ['content/images/Tide.png', 'content/images/tide.png'], 1],
  ['forms of an accent', ['public/caf\u00e9.pdf', 'public/cafe\u0301.pdf'], 1],
  ['authors', ['authors/Bo.yaml', 'authors/bo.yaml'], 1],
  ['images of one post', ['content/posts/a/X.png', 'content/posts/a/x.png'], 1],
  ['posts, whose slugs clash', ['content/posts/A.mdx', 'content/posts/a.mdx'], 0],
  ['other names', ['public/a.pdf', 'public/b.pdf', 'content/images/a.pdf'], 0],
])('%s', (_, paths, count) => {
  expect(clashesOf(paths)).toHaveLength(count);
});

test('a folder is told once, and not all that lies in it', () => {
  expect(
    clashesOf(['public/A/one', 'public/a/one', 'public/a/two'], ['public/A', 'public/a']),
  ).toEqual([{ file: 'public/a', other: 'public/A' }]);
});

function clashesOf(paths: string[], folders: string[] = []) {
  const stamp = { size: 0, mtimeMs: 0, ctimeMs: 0 };
  const files = new Map(paths.map((path) => [path, stamp]));
  return nameClashes({ files, folders, links: new Set(), problems: [] }).map(({ args }) => args);
}
