import type { ProblemCode } from '../../domain/problem.ts';
import { postText, SMALL_BLOG } from '../temp-blog.ts';
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
  'unknown-face': {
    files: withSite('face: "@fontsource/fraunce"'),
    place: 'content/site.yaml:6:7',
  },
  'unknown-replacement': {
    files: { 'content/theme/ByLine2.astro': '<p>By</p>\n' },
    place: 'content/theme/ByLine2.astro:1:1',
  },
  'component-syntax': {
    files: {
      'content/theme/Byline.astro':
        '---\nconst { authors } = Astro.props;\n---\n\n<p>{authors</p>\n',
    },
    place: 'content/theme/Byline.astro:5:13',
  },
  'theme-import': {
    files: {
      'content/theme/Byline.astro':
        "---\nimport Face from 'rota/PostHed.astro';\n---\n\n<Face />\n",
    },
    place: 'content/theme/Byline.astro:2:19',
  },
  'style-syntax': {
    files: { 'content/theme/style.css': 'a {\n  color red;\n}\n' },
    place: 'content/theme/style.css:2:8',
  },
  'style-address': {
    files: { 'content/theme/style.css': "\n@import 'https://fonts.example/one.css';\n" },
    place: 'content/theme/style.css:2:9',
  },
  'unknown-token': {
    files: { 'content/theme/style.css': ':root {\n  --pape: white;\n}\n' },
    place: 'content/theme/style.css:2:3',
  },
  'unknown-placeholder': {
    files: withSite('strings:', '  feed-of: "Feed of {nam}"'),
    place: 'content/site.yaml:7:12',
  },
  'analytics-host': {
    files: withSite(
      'analytics:',
      '  snippet: <script src="https://count.example/c.js"></script>',
      '  hosts: [cuont.example]',
    ),
    place: 'content/site.yaml:7:12',
  },
  'analytics-code': {
    files: withSite(
      'analytics:',
      `  snippet: <script>navigator.sendBeacon("https://count.example/c")</script>`,
      '  hosts: []',
    ),
    place: 'content/site.yaml:7:12',
  },
} as const satisfies Partial<Record<ProblemCode, ReadCase>>;

/** The small blog's site with further lines. */
function withSite(...lines: string[]): TempFiles {
  const text = `${String(SMALL_BLOG['content/site.yaml'])}${lines.join('\n')}\n`;
  return { 'content/site.yaml': text };
}

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
