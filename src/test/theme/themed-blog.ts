import { plainImage, postText, SMALL_BLOG } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';

/** Everything that owners may change without touching the program, at once, below a base path. */
export const THEMED_BLOG: TempFiles = {
  ...SMALL_BLOG,
  'content/site.yaml': [
    'name: Themed blog',
    'description: A blog in clothes of its own.',
    'url: https://company.example/papers/',
    'language: en',
    'timezone: Europe/Berlin',
    'accent: { light: "#7a1f3d", dark: "#f0a8bf" }',
    'logo: { light: /logo.png, dark: /logo-dark.png }',
    'face: "@fontsource-variable/noto-serif"',
    'navigation: [about, { label: Tides today, url: /topics/ }]',
    'links: [{ label: Company, url: https://company.example/ }]',
    'footer: Our own foot.',
    'license: https://creativecommons.org/licenses/by/4.0/',
    'strings: { nav-posts: Papers }',
    '',
  ].join('\n'),
  'content/pages/about.mdx': '---\ntitle: About us\ndescription: Who.\n---\n\nUs.\n',
  'public/logo.png': await plainImage('#7a1f3d'),
  'public/logo-dark.png': await plainImage('#f0a8bf'),
  'content/theme/Byline.astro': `---
import type { ComponentProps } from 'rota';
import Original from 'rota/Byline.astro';
import Stamp from './parts/Stamp.astro';

type Props = ComponentProps<typeof Original>;
---

<div class="own-byline"><Stamp /><Original {...Astro.props} /></div>

<style>
  .own-byline {
    outline-color: #010203;
  }
</style>
`,
  'content/theme/parts/Stamp.astro': '<span class="own-stamp">stamped</span>\n',
  'content/theme/SiteFooter.astro': `---
import { address, at } from 'rota';
import type { Edition } from 'rota';

interface Props {
  edition: Edition;
}

const { edition } = Astro.props;
---

<footer class="own-foot">
  <a href={at(edition, address.authors)}>{edition.blog.site.footer}</a>
</footer>
`,
  'content/theme/Ask.astro': `---
import type { Author, Edition } from 'rota';

interface Props {
  edition: Edition;
  author: Author;
  about: string;
}

const { author } = Astro.props;
---

<p class="own-ask">Talk to {author.short}.</p>
`,
  'content/theme/style.css': `@import './parts/ring.css';
@font-face {
  font-family: Own;
  src: url(./parts/own.woff2) format('woff2');
}

:root {
  --measure: 33rem;
  --paper: light-dark(#fffaf0, #1c1a17);
  --own: 3px;
}

.own-foot {
  background: url('/logo.png');
  padding: var(--own);
}
`,
  'content/theme/parts/ring.css': '.own-stamp { border: 1px solid #0a0b0c }\n',
  'content/theme/parts/own.woff2': 'No font, but a file.',
  'content/theme/mdx/chart.ts': `import { address } from 'rota';
import type { ComponentDefinition } from 'rota';
import { z } from 'zod';

const attributes = z.strictObject({ data: z.array(z.number()).describe('The values.') });

export const component = {
  attributes,
  images: [],
  hasChildren: false,
  feedForm: (given) => {
    const value = \`In figures: \${attributes.parse(given).data.join(', ')}. More: \${address.topics}\`;
    return { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value }] };
  },
} satisfies ComponentDefinition;
`,
  'content/theme/mdx/Chart.astro': `---
interface Props {
  data: number[];
}

const { data } = Astro.props;
---

<p class="own-chart">{data.length} values</p>
`,
  'content/posts/low-water.mdx': postText(
    { title: 'Low water', date: '2026-11-02' },
    'Text.\n\n<Chart data={[3, 5]} />',
  ),
};
