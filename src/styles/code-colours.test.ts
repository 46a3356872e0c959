import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '../render/look/oklch.ts';
import { tonesOf } from '../render/look/tones.ts';

const sheet = readFileSync('src/styles/tokens.css', 'utf8');
const pairs = [...sheet.matchAll(/--code-\w+: light-dark\((#\w{6}), (#\w{6})\)/g)].map((match) => ({
  light: String(match[1]),
  dark: String(match[2]),
}));
const accents = ['#0b5d4b', '#0b5563', '#b00020', '#ffd400', '#7a00ff', '#808080', '#000000'];

test.each(accents)('code can be read in both schemes of a blog whose accent is %s', (accent) => {
  expect(pairs.length).toBeGreaterThanOrEqual(5);
  for (const scheme of ['light', 'dark'] as const) {
    const { sheet: ground, tint } = tonesOf(accent)[scheme];
    for (const pair of pairs) {
      expect(contrast(pair[scheme], ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(pair[scheme], tint)).toBeGreaterThanOrEqual(4.5);
    }
  }
});
