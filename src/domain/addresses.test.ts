import { expect, test } from 'vitest';
import {
  absolute,
  addressOfFile,
  atBase,
  basePath,
  idOfFile,
  imagePath,
  postSlug,
} from './addresses.ts';

test.each([
  ['content/posts/why-wasm.mdx', 'why-wasm', '/posts/why-wasm/'],
  ['content/posts/tides/index.md', 'tides', '/posts/tides/'],
  ['content/pages/about.mdx', 'about', '/about/'],
  ['authors/ada-okafor.yaml', 'ada-okafor', '/authors/ada-okafor/'],
  ['content/schedule/main.yaml', 'main', null],
  ['content/schedule/tuesdays/2026-01-27.yaml', 'tuesdays/2026-01-27', null],
  ['content/posts/tides/tide.png', null, null],
  ['authors/ada-okafor.jpg', null, null],
  ['content/site.yaml', null, null],
])('%s', (path, id, address) => {
  expect([idOfFile(path), addressOfFile(path)]).toEqual([id, address]);
});

test('a post in a folder has the name of the folder', () => {
  expect(postSlug('content/posts/tide-tables/index.mdx')).toBe('tide-tables');
});

test.each([
  ['beside', 'content/posts/a/index.mdx', './tide.png', 'content/posts/a/tide.png'],
  ['shared', 'content/posts/a.mdx', '../images/tide.png', 'content/images/tide.png'],
  ['encoded', 'content/posts/a/index.mdx', './my%20tide.png', 'content/posts/a/my tide.png'],
  ['badly encoded', 'content/posts/a/index.mdx', './100%.png', 'content/posts/a/100%.png'],
  ['above the blog', 'content/posts/a.mdx', '../../../x.png', '../x.png'],
  ['from the root', 'content/posts/a.mdx', '/x.png', 'public/x.png'],
])('an image %s', (_, file, src, path) => {
  expect(imagePath(file, src)).toBe(path);
});

test.each([
  ['https://blog.example', '', 'https://blog.example/posts/a/'],
  ['https://blog.example/journal/', '/journal', 'https://blog.example/journal/posts/a/'],
])('addresses under %s', (url, base, whole) => {
  expect(basePath(url)).toBe(base);
  expect(atBase(url, '/posts/a/')).toBe(`${base}/posts/a/`);
  expect(absolute(url, '/posts/a/')).toBe(whole);
});
