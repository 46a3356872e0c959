import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stopPagefind, writeIndex } from './pagefind.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rota-pagefind-'));
});

afterAll(async () => {
  await stopPagefind();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

test('P1: an index without a page is an error, and so is a page that the engine leaves out', async () => {
  await expect(writeIndex(join(folder, 'none'), 'en', [])).rejects.toThrow('0 pages of 0');
  const pages = [page('One', '<p>Text</p>'), { url: '/empty/', content: '<html></html>' }];
  await expect(writeIndex(join(folder, 'some'), 'en', pages)).rejects.toThrow('1 pages of 2');
});

test('P1: of a body what is there for navigation, and formulas, are not read', async () => {
  const body = [
    '<p>Water<sup><a href="#n" data-footnote-ref>17</a></sup> rises.</p>',
    '<math><mi>zulu</mi></math><span class="sr-only">Footnotes</span>',
    '<p>A note. <a href="#r" data-footnote-backref>Return</a></p>',
  ].join('');
  await writeIndex(join(folder, 'one'), 'en', [page('One', body)]);
  const text = await textOf(join(folder, 'one'));
  expect(text).toContain('Water rises');
  expect(text).toContain('A note.');
  expect(text).not.toMatch(/17|zulu|Footnotes|Return/);
});

/** What the engine has read of the only page. */
async function textOf(index: string): Promise<string> {
  const [name = ''] = await readdir(join(index, 'fragment'));
  const bytes = gunzipSync(await readFile(join(index, 'fragment', name))).toString();
  return (JSON.parse(bytes.slice(bytes.indexOf('{'))) as { content: string }).content;
}

function page(title: string, body: string) {
  const content = `<html lang="en"><head></head><body><h1>${title}</h1>${body}</body></html>`;
  return { url: '/one/', content };
}
