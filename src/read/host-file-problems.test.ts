import { expect, test } from 'vitest';
import { checkBlog } from './check-blog.ts';
import { readPublicText } from './public-folder.ts';
import { NOW, tempBlog } from '../test/temp-blog.ts';
import type { TempFiles } from '../test/temp-blog.ts';

test.each<[string, TempFiles, string[]]>([
  ['text', { 'public/_headers': '\uFEFF/*\r\n  X-A: b\r\n', 'public/robots.txt': '' }, []],
  ['bytes that are no text', { 'public/_headers': Buffer.from([0x2f, 0xff, 0x0a]) }, ['_headers']],
  ['a zero byte', { 'public/_redirects': '/a\0 /b 301\n' }, ['_redirects']],
  ['a folder', { 'public/robots.txt/x.txt': 'x' }, ['robots.txt']],
])('what hosts read and the owners write: %s', async (_, files, names) => {
  const { problems } = await checkBlog(await tempBlog(files), Date.parse(NOW), { cache: false });
  const told = problems.map(({ code, file }) => `${code} ${file}`);
  expect(told).toEqual(names.map((name) => `unreadable-file public/${name}`));
});

test('the mark of a Windows editor does not spoil the first rule', async () => {
  const dir = await tempBlog({ 'public/_redirects': '\uFEFF/a /b 301\n' });
  expect(await readPublicText(dir, '_redirects')).toBe('/a /b 301\n');
  expect(await readPublicText(dir, '_headers')).toBe('');
});
