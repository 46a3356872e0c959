import { expect, test } from 'vitest';
import { decoded } from './decoded.ts';

test.each([
  ['caf%C3%A9', 'café'],
  ['a%2Fb', 'a/b'],
  ['100%', '100%'],
  ['%C3', '%C3'],
])('%s is %s', (text, meant) => {
  expect(decoded(text)).toBe(meant);
});
