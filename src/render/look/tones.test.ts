import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, hexOf, oklchOf } from './oklch.ts';
import { tonesOf, tonesSheet } from './tones.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('R7: text of every tone can be read on every ground, whatever the accent', () => {
  fc.assert(
    fc.property(colour, (accent) => {
      for (const tones of Object.values(tonesOf(accent))) {
        for (const ground of [tones.paper, tones.sheet, tones.tint]) {
          for (const text of [tones.ink, tones.quiet, tones.accent]) {
            expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
          }
        }
      }
    }),
  );
});

test('a pair chosen by the owners is kept', () => {
  const { light, dark } = tonesOf({ light: '#0b5563', dark: '#7fc4cf' });
  expect([light.accent, dark.accent]).toEqual(['#0b5563', '#7fc4cf']);
});

test('an accent that can be read as it is stays as it is on a light ground', () => {
  expect(tonesOf('#0b5563').light.accent).toBe('#0b5563');
});

test('a colour comes back from OKLCH as it went in', () => {
  fc.assert(
    fc.property(colour, (hex) => {
      expect(nearly(hexOf(oklchOf(hex)), hex)).toBe(true);
    }),
  );
});

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('the sheet names every tone for both schemes', () => {
  expect(tonesSheet('#0b5d4b')).toMatch(/--accent:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\);/);
});

test('R7: who asks for more contrast gets no quiet words and no pale lines', () => {
  expect(tonesSheet('#0b5d4b')).toContain(
    '@media (prefers-contrast:more){:root,:host{--quiet:var(--ink);--rule:var(--ink)}}',
  );
});

function nearly(one: string, other: string): boolean {
  const channels = (hex: string) =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [a, b] = [channels(one), channels(other)];
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= 2);
}
