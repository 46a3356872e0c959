import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSums, sumOf, writeSums } from './part-sums.ts';

let folder = '';

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'rota-test-')), 'search');
  await mkdir(join(folder, 'fragment'), { recursive: true });
  await writeFile(join(folder, 'fragment', 'en_1.pf_fragment'), 'words');
});

afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

test('a part that was cut short is not what it was', async () => {
  const whole = await sumOf(folder);
  expect(await sumOf(folder)).toBe(whole);
  await truncate(join(folder, 'fragment', 'en_1.pf_fragment'), 3);
  expect(await sumOf(folder)).not.toBe(whole);
});

test('a part that is gone has no sum', async () => {
  expect(await sumOf(join(folder, 'gone'))).toBeNull();
});

test('sums are read as they were written', async () => {
  writeSums(folder, new Map([['en-posts', 'abc']]));
  expect([...(await readSums(folder))]).toEqual([['en-posts', 'abc']]);
});

test.each(['', '[null', 'null', '7', '{"en-posts":null}'])(
  'whatever stands in their file (%s) nothing fails',
  async (text) => {
    await writeFile(`${folder}-sums.json`, text);
    expect((await readSums(folder)).get('en-posts') ?? null).toBeNull();
  },
);
