import { nastyAuthors } from './nasty-authors.ts';
import { NASTY_LETTERS } from './nasty-letters.ts';
import { NASTY_POSTS } from './nasty-posts.ts';
import type { TempFiles } from './temp-blog.ts';

/**
 * A blog below a base path that is sound, with warnings, and holds whatever has broken a feed, a
 * card, an index or a page: for every output alike. To be read at `NOW` or later.
 */
export const NASTY_BLOG: TempFiles = {
  'content/site.yaml': [
    'name: Salt & <Water> "Journal"',
    'tagline: It\'s 5 > 4 & "true"',
    'description: "What the water does, & why: <b>not</b> bold, ]]> and &amp;nbsp;."',
    'url: https://company.example/journal/',
    'language: en-GB',
    'timezone: Europe/Berlin',
    'accent: "#b00020"',
    'copyright: © 2026 Salt & Water, "all" <rights>',
    'organization: { name: "Salt & Sons, Ltd; \\"Quay\\"", url: "https://company.example/?a=1&b=2" }',
    'contact: { email: editors+journal@company.example }',
    'navigation: [about]',
    'discuss: "https://forum.example/new?a=1&title={title}&link={url}"',
    '',
  ].join('\n'),
  'content/topics.yaml': [
    'tides: { label: "Tides, ebb & <flow>", description: "Up & \\"down\\"." }',
    'constructor: { label: Constructor }',
    'harbours-of-the-north: { label: Häfen des Nordens; Teil \\ 2 }',
    'hebrew: { label: שפל וגאות }',
    'unwritten: { label: Nothing yet }',
    '',
  ].join('\n'),
  'content/series.yaml':
    'rising: { title: "Rising & <falling> \\"water\\"", description: In three parts. }\n',
  'content/schedule/main.yaml': 'title: Everybody\nkind: pace\nevery: 2w\n',
  'content/pages/about.mdx':
    '---\ntitle: About & <us>\ndescription: Who "we" are.\n---\n\n## People\n\nSee [Ada](/authors/ada-okafor/).\n',
  ...(await nastyAuthors()),
  ...NASTY_POSTS,
  ...NASTY_LETTERS,
};
