import { expect, test } from 'vitest';
import { jsonText } from './json-text.ts';

test('a terminal finds nothing to obey, and a program the same data', () => {
  const data = { name: 'a\u001b[31m\u009b31m\u007f\u0085\u202eb\u2066\u2028\n\t"', list: [1] };
  const text = jsonText(data);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Zl}\u202e\u2066]/u);
  expect(JSON.parse(text)).toEqual(data);
});
