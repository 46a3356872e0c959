import { expect, test } from 'vitest';
import { dataText } from './data-text.ts';

test('S6: neither half characters nor control characters, as they are or escaped', () => {
  const text = dataText({ name: 'Bell\u0007 \ud800half 👍🏽 מ\n', list: ['a\u0000b'], none: null });
  expect(JSON.parse(text)).toEqual({ name: 'Bell half 👍🏽 מ\n', list: ['ab'], none: null });
  expect(text.endsWith('}\n')).toBe(true);
});
