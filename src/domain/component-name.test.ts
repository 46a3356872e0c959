import { expect, test } from 'vitest';
import { componentName } from './component-name.ts';

test.each([
  ['callout.ts', 'Callout'],
  ['pull-quote.ts', 'PullQuote'],
  ['content/theme/mdx/chart-3d.ts', 'Chart3d'],
  ['PullQuote.astro', 'PullQuote'],
])('%s is %s', (file, name) => {
  expect(componentName(file)).toBe(name);
});
