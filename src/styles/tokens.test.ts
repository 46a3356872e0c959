import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** They are linked alone, without the tokens. */
const ALONE = /embed\.css$|problems\.css$/;
const sheets = [
  ...globSync('src/{styles,mdx,components,layouts}/**/*.{css,astro}'),
  ...globSync('content/theme/**/*.{css,astro}'),
]
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !ALONE.test(file) && !file.endsWith('styles/tokens.css'));
const tokens = readFileSync('src/styles/tokens.css', 'utf8');

const RAW_COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|oklch|oklab|lch|lab)\(|:\s*(?:black|white|red|gr[ae]y|silver|navy)\b/i;

test.each(sheets)('every size and colour of %s is a token', (file) => {
  expect(declarations(file).filter(([name, value]) => isRaw(name, value))).toEqual([]);
});

test('text grows by 6:5 a step on a telephone and by 4:3 on a desk', () => {
  const sizes = ['m', 'l', 'xl', '2xl', '3xl', '4xl'].map((name) => {
    const match = new RegExp(`--size-${name}: clamp\\(([\\d.]+)rem, .*, ([\\d.]+)rem\\)`).exec(
      tokens,
    );
    return [Number(match?.[1]), Number(match?.[2])] as const;
  });
  for (const [index, [least, most]] of sizes.entries()) {
    expect(least).toBeCloseTo(sizes[0]![0] * 1.2 ** index, 2);
    expect(most).toBeCloseTo(sizes[0]![1] * (4 / 3) ** index, 2);
  }
});

test('spaces grow by 3:2 a step', () => {
  const spaces = ['2xs', 'xs', 's', 'm', 'l', 'xl'].map((name) =>
    Number(new RegExp(`--space-${name}: ([\\d.]+)rem`).exec(tokens)?.[1]),
  );
  for (const [index, space] of spaces.entries()) expect(space).toBeCloseTo(1.5 ** index / 3, 2);
});

test('no token is used that there is not', () => {
  const tones = ['paper', 'sheet', 'rule', 'quiet', 'ink', 'accent', 'tint', 'face'];
  const all = [...sheets, 'src/styles/tokens.css'].map((file) => readFileSync(file, 'utf8')).join();
  const known = new Set([...tones, ...[...all.matchAll(/--([\w-]+):/g)].map((match) => match[1])]);
  const used = [...all.matchAll(/var\(--([\w-]+)\)/g)].map((match) => match[1]);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

function declarations(file: string): [string, string][] {
  const text = readFileSync(file, 'utf8');
  const css = file.endsWith('.css') ? text : (/<style[^]*<\/style>/.exec(text)?.[0] ?? '');
  const bare = css.replace(/\/\*[^]*?\*\//g, '');
  return [...bare.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, name, value]) => [name!, value!]);
}

function isRaw(name: string, value: string): boolean {
  if (name === 'font-size') return !/^var\(--size-[\w-]+\)$/.test(value);
  if (name === 'font') return !/^(?:inherit|var\()/.test(value);
  return RAW_COLOUR.test(`: ${value}`);
}
