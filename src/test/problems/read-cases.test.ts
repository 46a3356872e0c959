import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkBlog } from '../../read/check-blog.ts';
import { NOW, tempBlog } from '../temp-blog.ts';
import { readCases } from './read-cases.ts';
import type { ReadCase } from './read-cases.ts';

const cases: [string, ReadCase][] = Object.entries(readCases);

test.each(cases)('%s', { timeout: 30_000 }, async (code, { files, place }) => {
  const dir = await tempBlog(files);
  if (code === 'name-clash' && readdirSync(join(dir, 'public')).length < 2) return;
  const { problems } = await checkBlog(dir, Date.parse(NOW), { cache: false });
  const found = problems.map(({ code, file, line, column }) => [code, `${file}:${line}:${column}`]);
  expect(found).toEqual([[code, place]]);
});

test('the small blog itself has no problems', { timeout: 30_000 }, async () => {
  const { problems } = await checkBlog(await tempBlog(), Date.parse(NOW), { cache: false });
  expect(problems).toEqual([]);
});
