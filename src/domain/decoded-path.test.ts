import { expect, test } from 'vitest';
import { decodedPath } from './decoded-path.ts';

test.each([
  ['/caf%C3%A9/', '/café/'],
  ['/a%2Fb/', '/a%2Fb/'],
  ['/100%/', null],
  ['/%C3/', null],
])('%s is %s', (path, meant) => {
  expect(decodedPath(path)).toBe(meant);
});
