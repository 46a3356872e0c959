import { expect, test } from 'vitest';
import { punctuateText } from './punctuate-text.ts';

test.each([
  ['"a"', '“a”'],
  ['"a," he said, "b"', '“a,” he said, “b”'],
  ['("a")', '(“a”)'],
  ['"a \'b\' c"', '“a ‘b’ c”'],
  ['\'a "b" c\'', '‘a “b” c’'],
  ['"\'a\' b"', '“‘a’ b”'],
  ["it's the gauges' turn", 'it’s the gauges’ turn'],
  ["the '90s and '08", 'the ’90s and ’08'],
  ["'tis late", '’tis late'],
  ['a--b', 'a–b'],
  ['a -- b', 'a – b'],
  ['a---b --- c', 'a—b — c'],
  ['use --force', 'use --force'],
  ['a ---- b', 'a ---- b'],
  ['a... b', 'a… b'],
  ['a.... b', 'a.... b'],
  ['a 12" pipe', 'a 12" pipe'],
  ["6' deep", "6' deep"],
  ['"never closed', '“never closed'],
  ['—"a"', '—“a”'],
  ['', ''],
])('%s becomes %s', (text, expected) => {
  expect(punctuateText(text, 'en').join('')).toBe(expected);
});

test.each([
  ['de', '„a ‚b‘ c“'],
  ['de-CH', '«a ‹b› c»'],
  ['fr', '«\u00A0a “b” c\u00A0»'],
  ['sv', '”a ’b’ c”'],
  ['pl', '„a «b» c”'],
  ['ru-RU', '«a „b“ c»'],
  ['ja', '“a ‘b’ c”'],
])('quotations in %s', (language, expected) => {
  expect(punctuateText('"a \'b\' c"', language).join('')).toBe(expected);
});
