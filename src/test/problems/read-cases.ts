import type { ProblemCode } from '../../domain/problem.ts';
import { postText } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';

/**
 * For each problem that reading finds: what to put over the small blog of `temp-blog.ts` so that
 * it has this problem and nothing else, and where.
 */
export const readCases = {
  'yaml-syntax': {
    files: { 'content/posts/low-water.mdx': '---\ntitle: Low water: a tale\n---\n' },
    place: 'content/posts/low-water.mdx:2:8',
  },
  'front-matter-missing': {
    files: { 'content/posts/low-water.mdx': 'Water falls.\n' },
    place: 'content/posts/low-water.mdx:1:1',
  },
  'front-matter-unclosed': {
    files: { 'content/posts/low-water.mdx': '---\ntitle: Low water\n\nWater falls.\n' },
    place: 'content/posts/low-water.mdx:1:1',
  },
  'front-matter-fence': {
    files: { 'content/posts/low-water.mdx': '+++\ntitle = "Low water"\n+++\n' },
    place: 'content/posts/low-water.mdx:1:1',
  },
  'duplicate-key': {
    files: { 'content/topics.yaml': 'tides:\n  label: Tides\n  label: The tides\n' },
    place: 'content/topics.yaml:3:3',
  },
  'unreadable-file': {
    files: { 'content/posts/low-water.mdx': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe4, 0x0a]) },
    place: 'content/posts/low-water.mdx:1:1',
  },
  'name-clash': {
    files: { 'public/Chart.pdf': 'one', 'public/chart.pdf': 'two' },
    place: 'public/chart.pdf:1:1',
  },
  'post-large': {
    files: { 'content/posts/low-water.mdx': postText({}, 'Water falls. '.repeat(41_000)) },
    place: 'content/posts/low-water.mdx:1:1',
  },
  'body-crashed': {
    files: {
      'content/theme/mdx/boom.ts': crashingComponent('process.abort()'),
      'content/theme/mdx/Boom.astro': '<slot />',
      'content/posts/low-water.mdx': postText({}, '<Boom what="it" />'),
    },
    place: 'content/posts/low-water.mdx:1:1',
  },
  'component-feed-form': {
    files: {
      'content/theme/mdx/tide-chart.ts': chartWith("() => { throw new Error('there is no tide') }"),
      'content/theme/mdx/TideChart.astro': '<slot />',
      'content/posts/low-water.mdx': postText({}, 'Low.\n\n<TideChart />'),
    },
    place: 'content/posts/low-water.mdx:11:1',
  },
} as const satisfies Partial<Record<ProblemCode, ReadCase>>;

/** A component of the owners with `feedForm` as its feed form. */
export function chartWith(feedForm: string): string {
  return [
    "import { z } from 'zod';",
    'export const component = {',
    '  attributes: z.strictObject({}),',
    '  images: [],',
    '  hasChildren: true,',
    `  feedForm: ${feedForm},`,
    '};',
    '',
  ].join('\n');
}

/** A component of the owners that does something terrible when its attributes are checked. */
export function crashingComponent(deed: string): string {
  return [
    "import { z } from 'zod';",
    'export const component = {',
    `  attributes: z.strictObject({ what: z.string().refine(() => { ${deed}; return true; }) }),`,
    '  images: [],',
    '  hasChildren: false,',
    '  feedForm: () => [],',
    '};',
    '',
  ].join('\n');
}

export interface ReadCase {
  files: TempFiles;
  /** file:line:column */
  place: string;
}
