import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test.each([
  ['Ada Okafor', 'AO'],
  ['Małgorzata Wilk', 'MW'],
  ['Jan van der Berg', 'JB'],
  ['Plato', 'P'],
  ['Ümit', 'Ü'],
  ['山田 太郎', '山太'],
  ['“Bo” Lind', 'BL'],
  ['18F', '18F'],
  ['Bo', 'Bo'],
  ['🐙', ''],
  ['سلمى حداد', 'س\u200Cح'],
])('%s is %s', (name, letters) => {
  expect(initials(name)).toBe(letters);
});
