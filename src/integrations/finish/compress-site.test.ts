import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { siteBytes } from '../../test/site-bytes.ts';
import { writeFiles } from '../../test/temp-blog.ts';
import { compressSite } from './compress-site.ts';

const LONG = 'Water rises and falls. '.repeat(200);
const SITE = { 'a/index.html': LONG, 'short.css': 'a{}', 'photo.jpg': LONG, 'rss.xml': LONG };

test('R10: texts are put beside themselves, the same bytes each time; small ones and images are not', async () => {
  const [one, two] = [await compressed(), await compressed()];
  expect([...one.keys()].filter((path) => /\.(br|gz)$/.test(path))).toEqual([
    'a/index.html.br',
    'a/index.html.gz',
    'rss.xml.br',
    'rss.xml.gz',
  ]);
  expect(two).toEqual(one);
  expect(String(brotliDecompressSync(one.get('rss.xml.br')!))).toBe(LONG);
  expect(String(gunzipSync(one.get('rss.xml.gz')!))).toBe(LONG);
  // Nothing of when and where: the four bytes of the time, and that of the system.
  expect([...one.get('rss.xml.gz')!.subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 255]);
});

async function compressed(): Promise<Map<string, Buffer>> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-compress-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  await writeFiles(dir, SITE);
  expect(await compressSite(dir)).toBe(2);
  return siteBytes(dir);
}
