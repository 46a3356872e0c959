import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DEFAULT_ACCENT, tonesSheet } from '../render/look/tones.ts';

/** It stands alone, and orders its own. */
const ALONE = /problems\.css$/;

test('every layer has its place in the order that the first sheet gives', () => {
  const [order = ''] = tonesSheet(DEFAULT_ACCENT).split(';');
  const ordered = order.replace('@layer ', '').split(',');
  const sheets = globSync('src/{styles,mdx,components,layouts}/**/*.{css,astro}');
  const used = sheets
    .filter((path) => !ALONE.test(path))
    .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/@layer ([\w-]+) \{/g)])
    .map(([, name]) => name!);
  expect(used.length).toBeGreaterThan(20);
  expect(used.filter((name) => !ordered.includes(name))).toEqual([]);
  // What some readers need, and paper, go before all else.
  expect(ordered.slice(-2)).toEqual(['needs', 'print']);
});
