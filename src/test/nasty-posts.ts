import { NASTY_IDS } from './nasty-authors.ts';
import { NASTY_BODY } from './nasty-body.ts';
import { plainImage, postText, type TempFiles } from './temp-blog.ts';

/** Titles that have broken something, by slug. */
export const NASTY_TITLES: Readonly<Record<string, string>> = {
  'every-trap': 'A & B <video> ]]> 007',
  entities: '&amp;nbsp; &lt;b&gt; &#x26; &copy; written out',
  script: '</script><script>alert("1")</script><!-- -- --> <![CDATA[x]]>',
  quotes: `"Quotes", 'single', \`ticks\` — and a back\\slash; {braces} %7B $1 $& \${x}`,
  controls:
    'Bell\u0007 and\u001b[31m red\u0085, \u0001\ud800half\udc00 a\u0002character\ufffe\uffff',
  turned: 'An \u202eevil\u202c \u2067turn\u2069 and a \u200fmark\ufeff',
  spaced: '  Leading,\ttabbed\nand\u2028broken \u00a0 lines  ',
  emoji: '👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪🇯🇵 👍🏽 1️⃣ ☂️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 combine\u0301d é',
  number: '1e3',
  nothing: 'null',
  'very-long': `${'A very long title goes on '.repeat(400).slice(0, 9999)}.`,
  long: `${'Two hundred signs of title '.repeat(8).slice(0, 199)}.`,
  word: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4).slice(0, 140),
};

const titled = Object.entries(NASTY_TITLES).map(([slug, title], index) => {
  const date = `2026-09-${String(index + 1).padStart(2, '0')}`;
  const description = `${title.slice(0, 250)} & more`;
  return [`content/posts/${slug}.mdx`, postText({ title, description, date })] as const;
});

const languages = (
  [
    ['ebb-in-hebrew', 'he', 'גאות ושפל: "A & B"', 'המים עולים והמים יורדים, 12:30 ועוד.'],
    ['ebb-in-arabic', 'ar', 'المد والجزر (الجزء 2)', 'يرتفع الماء ثم ينخفض.'],
    ['shio', 'ja', '潮の満ち引き〜港の水位計', '東京の港は静かです。'],
    ['chao', 'zh-Hans', '潮汐与港口', '水位上升。'],
    ['gezeiten', 'de', 'Gezeiten „der“ Häfen', 'Das Wasser steigt – und fällt.'],
  ] as const
).map(([slug, lang, title, text], index) => {
  const fields = {
    title,
    description: text,
    lang,
    date: `2026-10-0${index + 1}`,
    topics: ['hebrew'],
  };
  return [`content/posts/${slug}.mdx`, postText(fields, text)] as const;
});

/** Each with a trap in its front matter. */
export const NASTY_POSTS: TempFiles = {
  ...Object.fromEntries([...titled, ...languages]),
  'content/posts/whole/index.mdx': postText(
    {
      title: 'All that a body can hold',
      description: 'Code, tables, footnotes, math & <components>.',
      date: '2026-11-10',
      authors: ['bo-lind', 'ada-okafor', 'constructor', 'miriam-cohen', 'number'],
      topics: ['tides', 'constructor', 'harbours-of-the-north'],
      updated: '2026-11-12',
      'update-note': 'A number < 7 & "wrong".',
      cover: { src: './Cover & co.JPG', alt: 'A "quay" & <sea>', credit: 'Cy, Jr. & <co>' },
      series: { id: 'rising', part: 1 },
      reviewers: ['constructor'],
      editors: ['ada-okafor'],
    },
    NASTY_BODY,
  ),
  'content/posts/whole/Cover & co.JPG': await plainImage('#335577', 'jpeg'),
  'content/posts/whole/gauge.png': await plainImage('#774936'),
  'content/posts/whole/two words.png': await plainImage('#774937'),
  'content/posts/whole/Häfen & Öl.png': await plainImage('#774938'),
  'content/posts/whole/50%.png': await plainImage('#774939'),
  'content/posts/whole/a+b=c;d.png': await plainImage('#77493a'),
  'content/posts/whole/SHOUT.PNG': await plainImage('#77493b'),
  'content/images/shared (1).png': await plainImage('#77493c'),
  'content/posts/nine-people.md': postText({
    title: 'Nine people',
    date: '2026-11-05T23:30:00-05:00',
    authors: [...NASTY_IDS],
    series: { id: 'rising', part: 2 },
  }),
  'content/posts/urn.mdx': postText({
    title: 'A URN',
    date: '2026-08-01',
    guid: 'urn:uuid:6F9619FF-8B86-D011-B42D-00CF4FC964FF',
  }),
  'content/posts/old-address.mdx': postText({
    title: 'An old address',
    date: '2026-08-02',
    guid: 'http://old.example/?p=12&x=<y>',
    aliases: ['/2014/08/old-&-%C3%BCber.html'],
  }),
  'content/posts/spaced-guid.mdx': postText({
    title: 'A guid of words',
    date: '2026-08-03',
    guid: 'post 12 of the "old" blog, ü & <x>',
  }),
  'content/posts/elsewhere.mdx': postText({
    title: 'First published elsewhere',
    date: '2026-08-04',
    canonical: 'https://other.example/a?b=1&c=2',
    authors: ['constructor'],
  }),
  'content/posts/no-words.mdx': postText(
    {
      title: 'No words',
      date: '2026-08-05',
      topics: ['harbours-of-the-north'],
      series: { id: 'rising', part: 3 },
    },
    '',
  ),
  'content/posts/coming.mdx': postText({
    title: 'Not yet',
    date: '2027-02-01',
    authors: ['bo-lind'],
  }),
  'content/posts/sketch.mdx': postText({
    title: 'A sketch',
    date: undefined,
    draft: true,
    authors: ['bo-lind'],
  }),
};
