import { expect, test } from 'vitest';
import type { FileList } from './list-files.ts';
import { withoutPageForm } from './without-page-form.ts';

test.each([
  ['a component in both forms', ['tide-gauge.ts', 'TideGauge.astro'], []],
  ['one without its page form', ['tide-gauge.ts', 'Gauge.astro'], ['TideGauge.astro']],
  ['one of ours, with other attributes', ['callout.ts'], []],
  ['one of ours, shown otherwise', ['Callout.astro'], []],
  ['what lies deeper, or is no component', ['parts/bar.ts', 'Bar.ts', '_bar.ts'], []],
])('%s', (_, names, wanted) => {
  const stamp = { size: 1, mtimeMs: 1, ctimeMs: 1 };
  const files = new Map(names.map((name) => [`content/theme/mdx/${name}`, stamp]));
  const list: FileList = { files, folders: [], links: new Set(), problems: [] };
  const told = withoutPageForm(list).map(({ args }) => args['reason']);
  expect(told).toEqual(
    wanted.map((name) => `the component has no page form; add content/theme/mdx/${name}`),
  );
});
