import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tonesSheet } from '../../render/look/tones.ts';
import { TOKENS } from './tokens.ts';

const sheets = readFileSync('src/styles/tokens.css', 'utf8') + tonesSheet('#0b5d4b');

test.each(Object.keys(TOKENS))('%s is a token, and pages use it', (name) => {
  expect(sheets).toMatch(new RegExp(`[{;\\s]${name}:`));
  const all = readdirSync('src/styles')
    .filter((sheet) => sheet.endsWith('.css'))
    .map((sheet) => readFileSync(`src/styles/${sheet}`, 'utf8'))
    .join('');
  expect(all).toMatch(new RegExp(`var\\(${name}[,)]`));
});

test('README tells the tokens, and what each is', () => {
  const readme = readFileSync('README.md', 'utf8');
  const untold = Object.entries(TOKENS).filter(
    ([name, meaning]) =>
      !new RegExp(`\\| \`${name}\` +\\| ${RegExp.escape(meaning)} +\\|`).test(readme),
  );
  expect(untold).toEqual([]);
});
