import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { tempBlog } from '../temp-blog.ts';
import { contactSheet, widthOnSheet } from './contact-sheet.ts';
import type { Picture } from './take-pictures.ts';

test('a sheet has a row for each page of each blog, its pictures beside each other', async () => {
  const folder = await tempBlog();
  const picture = async (
    [blog, path]: [string, string],
    width: number,
    scheme: Picture['scheme'],
    colour: string,
  ): Promise<Picture> => {
    const file = join(folder, blog, `${path.length}-${width}-${scheme}.png`);
    await mkdir(join(folder, blog), { recursive: true });
    const create = { width, height: 4000, channels: 3 as const, background: colour };
    await sharp({ create }).png().toFile(file);
    return { path, caption: 'A page', width, scheme, file };
  };
  const sheet = await contactSheet(
    [
      await picture(['ours', '/'], 360, 'light', '#fff'),
      await picture(['ours', '/'], 1440, 'light', '#fff'),
      await picture(['ours', '/'], 360, 'dark', '#000'),
      await picture(['ours', '/'], 1440, 'dark', '#000'),
      await picture(['theirs', '/'], 360, 'light', '#f00'),
    ],
    folder,
  );
  const [phone, screen] = [widthOnSheet(360), widthOnSheet(1440)];
  const { width, height } = await sharp(sheet).metadata();
  expect([width, height]).toEqual([12 + 2 * (phone + 12 + screen + 12), 2 * (34 + 460 + 12)]);
  const colourAt = async (left: number, top: number) => {
    const area = { left, top, width: 1, height: 1 };
    const pixel = await sharp(sheet).extract(area).removeAlpha().raw().toBuffer();
    return [...pixel].map((value) => (value > 200 ? 1 : 0));
  };
  expect(await colourAt(40, 200)).toEqual([1, 1, 1]);
  expect(await colourAt(12 + phone + 12 + screen + 12 + 40, 200)).toEqual([0, 0, 0]);
  expect(await colourAt(40, 506 + 200)).toEqual([1, 0, 0]);
});

test('narrow pictures stand larger on the sheet, and wide ones still wider than they', () => {
  const widths = [360, 768, 1440, 2560].map(widthOnSheet);
  expect(widths).toEqual(widths.toSorted((one, other) => one - other));
  expect(widths[0]! / 360).toBeGreaterThan(widths[3]! / 2560);
});
