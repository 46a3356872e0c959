import { expect, test } from 'vitest';
import { componentFile, componentName } from './component-name.ts';

test.each([
  ['callout.ts', 'Callout'],
  ['pull-quote.ts', 'PullQuote'],
  ['content/theme/mdx/chart-3d.ts', 'Chart3d'],
  ['PullQuote.astro', 'PullQuote'],
])('%s is %s', (file, name) => {
  expect(componentName(file)).toBe(name);
});

test.each(['Callout', 'PullQuote', 'Chart3d', 'QRCode'])(
  '%s comes from the file that is told',
  (name) => {
    expect(componentName(`${componentFile(name)}.ts`)).toBe(name);
  },
);
