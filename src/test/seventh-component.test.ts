import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventually, finished, runScript, startScript } from './run-script.ts';
import { siteBytes } from './site-bytes.ts';
import { NOW, postText, tempBlog } from './temp-blog.ts';

const CHART = `import { z } from 'zod';
import type { ComponentDefinition } from 'rota';

const attributes = z.strictObject({
  data: z.array(z.number()).describe('The values, from left to right.'),
});

export const component = {
  attributes,
  images: [],
  hasChildren: false,
  feedForm: (given) => {
    const { data } = attributes.parse(given);
    const value = \`In figures: \${data.join(', ')}.\`;
    return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
  },
} satisfies ComponentDefinition;
`;

const PAGE_FORM = `---
interface Props {
  data: number[];
}

const { data } = Astro.props;
---

<p class="chart">{data.map((value) => <b style={undefined}>{value}</b>)}</p>

<style>
  .chart {
    outline-color: #fedcba;
  }
</style>
`;

test('a component of the blog’s own: two files in the theme and nothing else', async () => {
  const dir = await tempBlog({
    'content/theme/mdx/chart.ts': CHART,
    'content/theme/mdx/Chart.astro': PAGE_FORM,
    'content/posts/high-water.mdx': postText({}, 'Two values.\n\n<Chart data={[1, 2]} />'),
  });
  const { code, stderr } = await runScript('build', [
    '--blog',
    dir,
    '--now',
    NOW,
    '--leave-out',
    'cards',
    'search',
  ]);
  expect([code, stderr]).toEqual([0, '']);
  const page = await readFile(join(dir, 'dist', 'posts', 'high-water', 'index.html'), 'utf8');
  expect(page).toMatch(/<p class="chart"[^>]*><b[^>]*>1<\/b><b[^>]*>2<\/b><\/p>/);
  expect(await readFile(join(dir, 'dist', 'rss.xml'), 'utf8')).toContain('In figures: 1, 2.');
  const sheets = [...(await siteBytes(join(dir, 'dist')))].filter(([path]) =>
    path.endsWith('.css'),
  );
  expect(sheets.filter(([, bytes]) => String(bytes).includes('#fedcba'))).toHaveLength(1);
}, 60_000);

test('its attributes are checked like those of ours', async () => {
  const dir = await tempBlog({
    'content/theme/mdx/chart.ts': CHART,
    'content/theme/mdx/Chart.astro': PAGE_FORM,
    'content/posts/high-water.mdx': postText({}, 'Text.\n\n<Chart data="much" />'),
  });
  const { code, stdout } = await runScript('check', ['--blog', dir, '--now', NOW]);
  expect(code).toBe(1);
  expect(stdout).toContain('"data" of <Chart>');
}, 60_000);

test('the dev server shows it too, though its folder has no packages of its own', async () => {
  const dir = await tempBlog({
    'content/theme/mdx/chart.ts': CHART,
    'content/theme/mdx/Chart.astro': PAGE_FORM,
    'content/posts/high-water.mdx': postText({}, 'Two values.\n\n<Chart data={[1, 2]} />'),
  });
  const running = startScript('dev', ['--blog', dir, '--now', NOW, '--port', '4795']);
  try {
    const home = await eventually(() => /http\S+/.exec(running.stdout)?.[0], 'the dev server');
    const answer = await fetch(`${home}posts/high-water/`);
    expect(answer.status, running.stderr).toBe(200);
    expect(await answer.text()).toMatch(/<p class="chart"[^>]*>/);
  } finally {
    running.child.kill('SIGTERM');
    await finished(running);
  }
}, 120_000);
