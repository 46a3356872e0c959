import { plainImage, postText } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';

/**
 * A blog in Arabic, for which the interface has no table: a few of its words are the owners', the
 * rest is English. There are names, code and a post that run the other way.
 */
export const ARABIC_BLOG: TempFiles = {
  'content/site.yaml': [
    'name: الماء الراكد',
    'tagline: ملاحظات من الرصيف',
    'description: ما يفعله الماء، ولماذا.',
    'url: https://company.example/',
    'language: ar',
    'timezone: Africa/Cairo',
    'contact: { email: editors@company.example }',
    'navigation: [about]',
    'strings:',
    '  nav-posts: المقالات',
    '  search-title: بحث',
    '  contents: المحتويات',
    '  callout-warning: تحذير',
    '',
  ].join('\n'),
  'content/topics.yaml':
    'tides: { label: المد والجزر, description: صعودًا وهبوطًا. }\nharbours: { label: الموانئ }\n',
  'content/series.yaml': 'rising: { title: الماء يصعد }\n',
  'content/schedule/main.yaml': 'title: الجميع\nkind: pace\nevery: 2w\n',
  'content/pages/about.mdx':
    '---\ntitle: من نحن\ndescription: من يكتب هنا.\n---\n\n## الناس\n\nانظر [ليلى](/authors/layla-hasan/).\n',
  'authors/layla-hasan.yaml': [
    'name: ليلى حسن',
    'role: عالمة محيطات',
    'bio: تقيس المد والجزر منذ عشرين عامًا.',
    'expertise: [tides, harbours]',
    'contact: { email: layla@company.example, phone: "+20 2 1234 5678" }',
    'joins: [{ rotation: main, from: 2026-01-05 }]',
    '',
  ].join('\n'),
  'authors/layla-hasan.jpg': await plainImage('#2a6f97', 'jpeg'),
  'authors/o-neill.yaml': "name: Sinéad O'Neill (Cork)\nshort: Sinéad\n",
  'content/posts/whole/index.mdx': postText(
    {
      title: 'كيف يصعد الماء (الجزء 2)',
      description: 'كل ما يقوله المقياس.',
      date: '2026-11-10',
      authors: ['layla-hasan', 'o-neill'],
      topics: ['tides', 'harbours'],
      series: { id: 'rising', part: 1 },
      reviewers: ['o-neill'],
      updated: '2026-11-12',
    },
    wholeBody(),
  ),
  'content/posts/whole/gauge.png': await plainImage('#774936'),
  'content/posts/low-water.mdx': postText({
    title: 'Low water, and why (it waits)!',
    description: 'In English, with a full stop.',
    date: '2026-11-05',
    authors: ['o-neill'],
    lang: 'en',
    series: { id: 'rising', part: 2 },
  }),
  'content/posts/high-water.mdx': postText(
    {
      title: 'الماء العالي',
      description: 'متى يأتي.',
      authors: ['layla-hasan'],
      topics: ['tides'],
    },
    'يأتي الماء ليلًا.',
  ),
};

function wholeBody(): string {
  return [
    'بداية مع ملاحظة[^1] ورمز `level = 3.1;` و[رابط](https://other.example/).',
    '## أولًا\n\n- واحد\n- اثنان\n\n1. أول\n2. ثانٍ',
    '## ثانيًا\n\n> اقتباس من كتاب.',
    '<Quote by="Émilie" lang="fr">\n\nL’eau monte !\n\n</Quote>',
    '<PullQuote by="ليلى" lang="en">\n\nIt rises.\n\n</PullQuote>',
    '## ثالثًا\n\n```js title="tide.js" {1}\nconst level = 3.1; // metres\n```',
    'قالت: <span lang="en">Mind the gap!</span> ثم صمتت.',
    '<Callout kind="warning">\n\nانتبه.\n\n</Callout>',
    '<Figure src="./gauge.png" alt="مقياس" caption="المقياس" credit="ليلى" />',
    '| السنة | المستوى |\n|:--|--:|\n| ٢٠٢٥ | 3.1 |',
    '<Details summary="المزيد">\n\nكثير.\n\n</Details>',
    '- [x] تم\n- [ ] ليس بعد',
    '[^1]: والملاحظة.',
  ].join('\n\n');
}
