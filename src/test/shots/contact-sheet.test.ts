import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tempBlog } from '../temp-blog.ts';
import { contactSheet } from './contact-sheet.ts';
import type { Picture } from './take-pictures.ts';

test('a sheet has a row for each page, its pictures beside each other', async () => {
  const folder = await tempBlog();
  const picture = async (
    path: string,
    width: number,
    scheme: Picture['scheme'],
    colour: string,
  ) => {
    const file = join(folder, `${path.length}-${width}-${scheme}.png`);
    const create = { width, height: 4000, channels: 3 as const, background: colour };
    await sharp({ create }).png().toFile(file);
    return { path, width, scheme, file };
  };
  const sheet = await contactSheet(
    [
      await picture('/', 360, 'light', '#fff'),
      await picture('/', 1440, 'light', '#fff'),
      await picture('/', 360, 'dark', '#000'),
      await picture('/', 1440, 'dark', '#000'),
      await picture('/posts/', 360, 'light', '#f00'),
    ],
    folder,
  );
  const { width, height } = await sharp(sheet).metadata();
  // 360 at half its size, 1440 at a third, gaps of 16 around them.
  expect([width, height]).toEqual([16 + 2 * (180 + 16 + 480 + 16), 2 * (40 + 760 + 16)]);
  const colourAt = async (left: number, top: number) => {
    const area = { left, top, width: 1, height: 1 };
    const pixel = await sharp(sheet).extract(area).removeAlpha().raw().toBuffer();
    return [...pixel];
  };
  expect(await colourAt(100, 100)).toEqual([255, 255, 255]);
  expect(await colourAt(16 + 196 + 496 + 100, 100)).toEqual([0, 0, 0]);
  expect(await colourAt(100, 816 + 100)).toEqual([255, 0, 0]);
});
