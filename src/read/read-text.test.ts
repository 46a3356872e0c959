import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempBlog } from '../test/temp-blog.ts';
import { readText } from './read-text.ts';

test.each([
  ['a byte order mark', Buffer.from('\uFEFFa'), { text: 'a' }],
  ['Latin 1', Buffer.from([0xe4]), { reason: expect.stringContaining('UTF-8') }],
  ['UTF-16', Buffer.from('a', 'utf16le'), { reason: expect.stringContaining('UTF-16') }],
])('a text with %s', async (_, bytes, expected) => {
  const path = join(await tempBlog(), 'text');
  await writeFile(path, bytes);
  expect(readText(path)).toEqual(expected);
});
