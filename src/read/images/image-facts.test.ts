import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { imageFacts } from './image-facts.ts';

const noise = { width: 60, height: 40, channels: 3 as const };

test.each(['avif', 'gif', 'jpeg', 'png', 'webp'] as const)('measures %s', async (format) => {
  const bytes = await picture(format);
  expect(await factsOf(bytes)).toEqual({ format, width: 60, height: 40, bytes: bytes.length });
});

test.each(['avif', 'gif', 'jpeg', 'png', 'webp'] as const)('sees %s cut short', async (format) => {
  const bytes = await picture(format);
  for (const part of [0.5, 0.9]) {
    const facts = await factsOf(bytes.subarray(0, Math.floor(bytes.length * part)));
    expect(facts).toHaveProperty('unreadable');
  }
});

test('sees damage in the middle', async () => {
  const bytes = await picture('png');
  bytes.fill(0, 200, 400);
  expect(await factsOf(bytes)).toEqual({ unreadable: 'it is damaged' });
});

test('width and height are those after the turn that a camera noted', async () => {
  const turned = await sharp(await picture('jpeg'))
    .withMetadata({ orientation: 6 })
    .toBuffer();
  expect(await factsOf(turned)).toMatchObject({ width: 40, height: 60 });
});

test('a JPEG with something after its end is whole', async () => {
  const bytes = Buffer.concat([await picture('jpeg'), Buffer.alloc(5000)]);
  expect(await factsOf(bytes)).toMatchObject({ format: 'jpeg', width: 60 });
});

test.each([
  ['HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), 'heic'],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'svg'],
  ['SVG with a head', Buffer.from('<?xml version="1.0"?>\n<!-- x -->\n<svg />'), 'svg'],
  ['PDF', Buffer.from('%PDF-1.7'), 'pdf'],
  ['a page', Buffer.from('<!DOCTYPE html><title>404</title>'), 'html'],
])('tells %s from its bytes', async (_, bytes, format) => {
  expect(await factsOf(bytes)).toEqual({ format, width: 0, height: 0, bytes: bytes.length });
});

test.each([
  ['text', Buffer.from('no image'), 'it is no image'],
  ['nothing', Buffer.alloc(0), 'it is empty'],
  ['a head without a body', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'it ends too early'],
])('cannot read %s', async (_, bytes, unreadable) => {
  expect(await factsOf(bytes)).toEqual({ unreadable });
});

test('an image of too many pixels is measured without being decoded', async () => {
  const create = { width: 8000, height: 6000, channels: 3 as const, background: '#fff' };
  const bytes = await sharp({ create }).png().toBuffer();
  expect(await factsOf(bytes)).toMatchObject({ width: 8000, height: 6000 });
});

function picture(format: 'avif' | 'gif' | 'jpeg' | 'png' | 'webp'): Promise<Buffer> {
  const pixels = randomBytes(noise.width * noise.height * noise.channels);
  return sharp(pixels, { raw: noise }).toFormat(format).toBuffer();
}

async function factsOf(bytes: Buffer) {
  const dir = await mkdtemp(join(tmpdir(), 'rota-image-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  await writeFile(join(dir, 'image'), bytes);
  return imageFacts(join(dir, 'image'), bytes.length);
}
