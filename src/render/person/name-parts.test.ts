import { expect, test } from 'vitest';
import { nameParts } from './name-parts.ts';

test.each([
  ['Aiko Tanabe', 'Aiko', { given: 'Aiko', family: 'Tanabe' }],
  ['Tanabe Aiko', 'Aiko', { given: 'Aiko', family: 'Tanabe' }],
  ['ليلى حسن', 'ليلى', { given: 'ليلى', family: 'حسن' }],
  ['007', '007', { given: '007', family: '' }],
  ['Małgorzata Wilk', 'Gosia', null],
  ['Femke de Boer', 'Femke', null],
  ['Juan Carlos García', 'Juan', null],
  ['Okafor, Ada', 'Ada', null],
])('S6: the parts of %s, called %s', (name, short, parts) => {
  expect(nameParts({ name, short })).toEqual(parts);
});
