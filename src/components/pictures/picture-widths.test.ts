import { expect, test } from 'vitest';
import { coarser, pictureWidths } from './picture-widths.ts';

test.each([
  ['a photograph', 6000, 4000, 1312, [389, 583, 875, 1312]],
  ['one as wide as its column', 656, 400, 1312, [437, 656]],
  ['a small one is never enlarged', 120, 80, 1312, [120]],
  ['a dot', 1, 1, 1312, [1]],
  ['one higher than formats can be', 1000, 40_000, 1312, [400]],
  ['a thread', 2, 40_000, 1312, [1]],
])('R3: %s', (_, width, height, most, expected) => {
  expect(pictureWidths({ width, height }, most)).toEqual(expected);
});

test('R3: no screen loads more than half as much again as it shows', () => {
  for (const column of [656, 960]) {
    const widths = pictureWidths({ width: 6000, height: 4000 }, column * 2);
    for (let needed = 324; needed <= column * 2; needed++) {
      const picked = widths.find((width) => width >= needed)!;
      expect(picked / needed).toBeLessThan(1.51);
    }
  }
});

test('WebP is made in every second width, the largest included', () => {
  expect(coarser([389, 583, 875, 1312])).toEqual([583, 1312]);
  expect(coarser([400])).toEqual([400]);
});
