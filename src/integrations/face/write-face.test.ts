import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DEFAULT_FACE } from '../../read/fonts/font-book.ts';
import { woff2Characters } from '../../read/fonts/woff2-characters.ts';
import { FACE_FILE, writeFace } from './write-face.ts';

const PLAIN = 'node_modules/@fontsource/fraunces/files/fraunces-latin-600-normal.woff2';

test('R1: letters that the blog needs beyond English are in the one file that pages load', async () => {
  const { css, font } = await written(DEFAULT_FACE, 'Małgorzata Łódź, Dvořák & Čapek');
  const characters = woff2Characters(font);
  for (const letter of 'aZäłŁźřČ&') expect(characters).toContain(letter.codePointAt(0));
  expect(characters).not.toContain('ő'.codePointAt(0));
  expect(font.length).toBeLessThan(35_000);
  const rule = css.split('@font-face').find((one) => one.includes(FACE_FILE))!;
  for (const code of ['U+0142', 'U+0141', 'U+017A', 'U+0159', 'U+010C'])
    expect(rule).toContain(code);
});

test('letters that turn up later still have their own file, which the joined one goes before', async () => {
  const { css } = await written(DEFAULT_FACE, 'Łódź');
  const files = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, file]) => file);
  expect(files).toEqual([
    expect.stringContaining('fraunces-vietnamese-600-normal.woff2'),
    expect.stringContaining('fraunces-latin-ext-600-normal.woff2'),
    `./${FACE_FILE}`,
  ]);
});

test('a blog in English loads the file of the package as it is', async () => {
  const { font } = await written(DEFAULT_FACE, 'High water, “again” – 12 €');
  expect(font.equals(await readFile(PLAIN))).toBe(true);
});

test('the same text gives the same bytes', async () => {
  const [one, other] = [await written(DEFAULT_FACE, 'Łódź'), await written(DEFAULT_FACE, 'źdóŁ')];
  expect(one.font.equals(other.font)).toBe(true);
  expect(one.css).toBe(other.css);
});

test.each([
  ['@fontsource-variable/noto-serif', 'Noto Serif Variable'],
  ['@fontsource-variable/noto-serif-hebrew', 'Noto Serif Hebrew Variable'],
  ['@fontsource-variable/noto-naskh-arabic', 'Noto Naskh Arabic Variable'],
])('%s, whose weights vary, is left as it is cut', async (face, family) => {
  const { css, font } = await written(face, 'Łódź שלום');
  expect(css).toContain(`--face: '${family}'`);
  expect(woff2Characters(font)).not.toContain('Ł'.codePointAt(0));
  expect(css.match(/url\(/g)!.length).toBeGreaterThan(1);
});

test('R1: what stands in for the face is as wide as the face', async () => {
  const { css } = await written(DEFAULT_FACE, '');
  expect(css).toMatch(/--face: 'Fraunces', 'Face in Georgia'/);
  const [, adjusted] = /local\('Georgia Bold'\)[^}]*size-adjust: ([\d.]+)%/.exec(css)!;
  // Fraunces is a little narrower than Georgia.
  expect(Number(adjusted)).toBeGreaterThan(90);
  expect(Number(adjusted)).toBeLessThan(98);
});

test('a face that is not installed is told with its remedy', async () => {
  await expect(written('@fontsource/not-there', '')).rejects.toThrow(
    /npm install @fontsource\/not-there/,
  );
});

async function written(face: string, text: string) {
  const root = await mkdtemp(join(tmpdir(), 'rota-face-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const path = await writeFace(root, face, text);
  return { css: await readFile(path, 'utf8'), font: await readFile(join(root, FACE_FILE)) };
}
