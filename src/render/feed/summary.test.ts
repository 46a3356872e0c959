import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SUMMARY_LENGTH, summaryOf } from './summary.ts';

test('F5 a short text stays, on one line', () => {
  expect(summaryOf(' A\n  tide\u0007 table. ', 'en')).toBe('A tide table.');
});

test('F5 a long text ends with a whole word', () => {
  const text = 'tide, '.repeat(80);
  const summary = summaryOf(text, 'en');
  expect(summary.length).toBeLessThanOrEqual(SUMMARY_LENGTH);
  expect(summary).toMatch(/^(tide, ){48,}tide…$/);
});

test('F5 words end where the language says so', () => {
  const summary = summaryOf('潮が満ちる'.repeat(100), 'ja');
  expect(summary.length).toBeGreaterThan(SUMMARY_LENGTH - 10);
  expect(summary).toMatch(/[^\p{P}]…$/u);
});

test('F5 a single endless word is cut between letters', () => {
  const family = '👩‍👩‍👧‍👦';
  const summary = summaryOf(family.repeat(100), 'en');
  expect(summary).toBe(`${family.repeat(27)}…`);
});

test('F3 F5 no summary is too long, or torn within a letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 700, size: 'max' }), (text) => {
      const summary = summaryOf(text, 'en');
      expect(summary.length).toBeLessThanOrEqual(SUMMARY_LENGTH);
      expect(summary.isWellFormed()).toBe(true);
    }),
  );
});
