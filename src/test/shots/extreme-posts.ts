import { postText, type TempFiles } from '../temp-blog.ts';
import { GUESTS, NINE_IDS } from './extreme-authors.ts';
import { sampleCover } from './extreme-pictures.ts';
import { fillerText } from './filler-text.ts';

/** By slug: what is extreme about each, which is what its pictures are called. */
export const EXTREME_POSTS = {
  'one-sentence': 'A post of one sentence, nobody has a portrait, no cover',
  'title-of-200': 'A title of 200 characters, a long name and role',
  'title-in-one-word': 'A title in one word',
  'by-nine': 'A post by nine',
  'twelve-columns': 'A table of 12 columns',
  'four-hundred-lines': 'Code of 400 lines, wide ones too',
  'thirty-thousand-words': '30,000 words, 70 headings, notes',
  'right-to-left': 'A post in another language and direction',
  'tall-cover': 'A cover that is higher than wide',
} as const;

export async function extremePosts(): Promise<TempFiles> {
  const posts = {
    'one-sentence': postText(
      { ...said('Nothing happened today'), date: '2026-11-19', authors: ['mo'] },
      'The water rose and the water fell.',
    ),
    'title-of-200': postText(
      {
        ...said(TITLE.slice(0, 200)),
        date: '2026-11-17',
        authors: ['hubert'],
        topics: ['gauges', 'archives', 'soundings', 'tides'],
      },
      fillerText(600),
    ),
    'title-in-one-word': postText(
      {
        ...said('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'),
        date: '2026-11-12',
        authors: ['donau'],
      },
      fillerText(200),
    ),
    'by-nine': postText(
      {
        ...said('What nine people saw from one quay'),
        date: '2026-11-10',
        authors: NINE_IDS,
        updated: '2026-11-14',
        'update-note': 'The ninth was added.',
      },
      fillerText(900),
    ),
    'twelve-columns': postText(
      {
        ...said('A year in one table'),
        date: '2026-11-03',
        authors: ['bo-lind', 'zoe'],
        series: { id: 'figures', part: 2 },
      },
      `${fillerText(120)}\n\n${TABLE}\n\n${fillerText(120)}`,
    ),
    'four-hundred-lines': postText(
      {
        ...said('The whole of the logger'),
        date: '2026-10-27',
        series: { id: 'figures', part: 1 },
      },
      `${fillerText(90)}\n\n\`\`\`js title="logger.js" {3,5-7}\n${CODE}\n\`\`\`\n\n${fillerText(90)}`,
    ),
    'thirty-thousand-words': postText(
      {
        ...said('Everything that is known about slack water'),
        date: '2026-10-20',
        authors: ['zoe'],
      },
      `It begins with a note.[^1]\n\n${fillerText(30_000)}\n\n[^1]: And this is the note, which is rather long, so that it can be seen where the lines of a note break.`,
    ),
    'right-to-left': postText(
      {
        title: 'المد والجزر في الميناء القديم',
        description: 'ما يقوله الماء حين لا يسأله أحد.',
        date: '2026-10-13',
        lang: 'ar',
        authors: ['layla-hasan'],
        topics: ['tides'],
      },
      `${ARABIC}\n\n## المقياس\n\n${ARABIC}`,
    ),
    'tall-cover/index': postText(
      {
        ...said('The staff on the pier'),
        date: '2026-10-06',
        authors: ['yamada-taro', 'ada-okafor'],
        cover: { src: './pier.jpg', alt: 'A staff on a pier', credit: 'Zoë Łódź-Ångström' },
      },
      fillerText(400),
    ),
  };
  const notes = Array.from({ length: GUESTS.length / 3 }, (_, index) => {
    const authors = GUESTS.slice(3 * index, 3 * index + 3).map(({ id }) => id);
    const fields = {
      ...said(`A note by three, number ${index + 1}`),
      date: `2026-0${index + 1}-02`,
      authors,
    };
    return [`content/posts/note-${index + 1}.mdx`, postText(fields)] as const;
  });
  return {
    ...Object.fromEntries(notes),
    ...Object.fromEntries(
      Object.entries(posts).map(([slug, text]) => [`content/posts/${slug}.mdx`, text]),
    ),
    'content/posts/tall-cover/pier.jpg': await sampleCover(1200, 2400),
  };
}

function said(title: string): { title: string; description: string } {
  return { title, description: `${title.slice(0, 90)}: what it was, and how we know.` };
}

const TITLE =
  'On the several reasons for which a tide gauge that was set up with care in 1911, moved in 1938, forgotten in 1954 and found again behind a shed last spring cannot be wrong in the way in which we had thought';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov'.split(' ');

const TABLE = [
  `| Gauge | ${MONTHS.join(' | ')} |`,
  `|---|${'--:|'.repeat(MONTHS.length)}`,
  ...['Bremerhaven', 'Helgoland', 'Alte Weser'].map(
    (name, row) =>
      `| ${name} | ${MONTHS.map((_, column) => ((row + 1) * 97 + column * 1311) % 5000).join(' | ')} |`,
  ),
].join('\n');

const CODE = Array.from({ length: 400 }, (_, line) =>
  line % 40 === 20
    ? `const reading${line} = readings.filter(({ level, quality }) => quality > ${line} && Number.isFinite(level)).map(({ level }) => level - datum);`
    : `  log.push({ line: ${line}, level: gauge.read(${line % 12}) }); // ${line % 7 === 0 ? 'the float sticks here' : ''}`,
).join('\n');

const ARABIC = 'يرتفع الماء ثم ينخفض، ولا يسأل أحد عن السبب. '.repeat(14).trim();
