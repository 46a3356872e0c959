import { expect, test } from 'vitest';
import { nameParts } from './name-parts.ts';

test.each([
  ['Aiko Tanabe', 'Aiko', { given: 'Aiko', family: 'Tanabe' }],
  ['Tanabe Aiko', 'Aiko', { given: 'Aiko', family: 'Tanabe' }],
  ['ليلى حسن', 'ليلى', { given: 'ليلى', family: 'حسن' }],
  ['007', '007', { given: '007', family: '' }],
  ['Femke de Boer', 'Femke', { given: 'Femke', family: 'de Boer' }],
  ['Ruud van ’t Hoff', 'Ruud', { given: 'Ruud', family: 'van ’t Hoff' }],
  ['Femke de Boer', 'Fem', { given: 'Femke de Boer', family: '' }],
  ['Małgorzata Wilk', 'Gosia', { given: 'Małgorzata Wilk', family: '' }],
  ['Juan Carlos García', 'Juan', { given: 'Juan Carlos García', family: '' }],
  ['María de la Luz García Ruiz', 'María', { given: 'María de la Luz García Ruiz', family: '' }],
  ['Okafor, Ada', 'Ada', { given: 'Okafor, Ada', family: '' }],
])('S6: the parts of %s, called %s', (name, short, parts) => {
  expect(nameParts({ name, short })).toEqual(parts);
});
