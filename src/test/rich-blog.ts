import { plainImage, postText, SMALL_BLOG } from './temp-blog.ts';
import type { TempFiles } from './temp-blog.ts';

/** Twenty-odd short posts, enough for an older page of the list. */
const MANY = Array.from({ length: 44 }, (_, index) => {
  const number = String(index + 1).padStart(2, '0');
  const date = `2025-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const fields = { title: `Reading ${number}`, description: `What gauge ${number} said.`, date };
  return [`content/posts/reading-${number}.mdx`, postText(fields)] as const;
});

/** A blog below a base path in which everything occurs that a page may have to show. */
export const RICH_BLOG: TempFiles = {
  ...SMALL_BLOG,
  ...Object.fromEntries(MANY),
  'content/posts/high-water.mdx': postText({ description: 'When it stands highest.' }),
  'content/site.yaml': [
    'name: Salt & Water',
    'tagline: Notes from a quay',
    'description: What the water does, and why.',
    'url: https://company.example/journal',
    'language: en-GB',
    'timezone: Europe/Berlin',
    'accent: "#b00020"',
    'contact: { email: editors@company.example }',
    'navigation: [about, { label: Company, url: https://company.example/ }]',
    'strings: { nav-archive: All years }',
    '',
  ].join('\n'),
  'content/topics.yaml':
    'tides: { label: Tides, description: Up and down., aliases: [ebb] }\nsoundings: { label: "Soundings, deep" }\n',
  'content/series.yaml': 'rising: { title: Rising water, description: In two parts. }\n',
  'content/pages/about.mdx':
    '---\ntitle: About us\ndescription: Who we are.\naliases: [/who.html]\n---\n\n## People\n\nSee [Ada](/authors/ada-okafor/).\n',
  'authors/bo-lind.yaml': 'name: Bo Lind\nshort: Bo\nbio: Reads *dials* & <b>drums</b>.\n',
  'content/posts/whole/index.mdx': postText(
    {
      title: 'A & B <video> ]]> 007',
      description: 'All that a post can hold.',
      date: '2026-11-10',
      authors: ['bo-lind', 'ada-okafor'],
      topics: ['tides', 'soundings'],
      updated: '2026-11-12',
      'update-note': 'A number was wrong.',
      cover: { src: './cover.jpg', alt: 'A quay', credit: 'Cy Marsh' },
      series: { id: 'rising', part: 1 },
      reviewers: ['ada-okafor'],
      aliases: ['/2014/whole/'],
      guid: 'tag:old.example,2014:whole',
    },
    wholeBody(),
  ),
  'content/posts/whole/cover.jpg': await plainImage('#335577', 'jpeg'),
  'content/posts/whole/gauge.png': await plainImage('#774936'),
  'content/posts/elsewhere.mdx': postText({
    title: 'Zweimal',
    description: 'Zuerst anderswo.',
    date: '2026-10-20',
    lang: 'de',
    canonical: 'https://other.example/zweimal',
    series: { id: 'rising', part: 2 },
  }),
};

function wholeBody(): string {
  return [
    'A beginning with a note.[^1]',
    '## One\n\n![A gauge](./gauge.png "How it stands")',
    '### Within\n\n| a | b |\n|---|--:|\n| 1 | 2 |',
    '## Two\n\n```js title="tide.js" {1}\nconst level = 1;\n```',
    '<Callout kind="warning">\n\nMind the gap.\n\n</Callout>',
    '<Figure src="./gauge.png" alt="The gauge again" caption="Wide" credit="Cy" wide />',
    '<PullQuote by="Bo">\n\nIt rises.\n\n</PullQuote>',
    '<Video href="https://video.example/1" poster="./gauge.png" alt="A still" title="High water" />',
    '<Details summary="More">\n\nMuch more.\n\n</Details>',
    '<Columns>\n\nLeft.\n\nRight.\n\n</Columns>',
    '- [x] done\n- [ ] not yet',
    '[^1]: And the note.',
  ].join('\n\n');
}
