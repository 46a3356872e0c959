import { addDays, type Day } from '../domain/calendar.ts';
import { postText, SMALL_BLOG, type TempFiles } from './temp-blog.ts';

export const DESK_DAY = '2026-11-20';

/**
 * A blog of `times` twenty people in a rotation of each kind, with every standing, as of DESK_DAY:
 * names that are long or from right to left, sixty posts in a year, somebody who joined yesterday.
 */
export function deskBlog(times = 1): TempFiles {
  const files: TempFiles = {
    ...SMALL_BLOG,
    'content/site.yaml': `${String(SMALL_BLOG['content/site.yaml'])}goal: { posts: 5, every: 1w }\nrepository: { url: https://github.com/o/n }\n`,
    'content/topics.yaml': 'tides: { label: Tides }\nlaw: { label: Law & order }\n',
    'content/letters/p005-0/2026-10-01-reader.mdx': LETTER,
    'content/letters/p001-0/2026-11-06-reader.mdx': LETTER.replace('2026-10-01', '2026-11-06'),
    'content/schedule/main.yaml': `title: Main blog\nkind: pace\nevery: 2w\n${BREAK}`,
    'content/schedule/tuesdays.yaml': `title: Tuesday essay\nkind: turns\nstart: 2026-01-06\nevery: 1w\n${BREAK}`,
    'content/schedule/tuesdays/2026-12-15.yaml': 'author: null\ntopic: Tables as data\n',
    'content/schedule/tuesdays/2027-01-12.yaml': 'author: null\n',
    'content/schedule/tuesdays/2026-12-08.yaml': 'skip: public holiday\n',
  };
  for (let at = 0; at < times * PEOPLE.length; at++) Object.assign(files, personFiles(at));
  return files;
}

function personFiles(at: number): TempFiles {
  const person = PEOPLE[at % PEOPLE.length]!;
  const id = `p${String(at).padStart(3, '0')}`;
  const days = typeof person.posts === 'number' ? regular(person.posts) : (person.posts ?? []);
  const posts = days.map((date, index) => {
    const name = `content/posts/${id}-${index}.mdx`;
    return [name, postText({ title: name, authors: [id], date })] as const;
  });
  const draft = postText({ title: id, authors: [id], date: undefined, draft: true });
  return {
    [`authors/${id}.yaml`]: [
      `name: ${person.name}`,
      'expertise: [tides]',
      ...(person.contact ? [`contact: { ${person.contact} }`] : []),
      `joins: [{ rotation: ${person.rotation ?? 'main'}, from: ${person.from ?? '2025-06-03'}${person.until ? `, until: ${person.until}` : ''} }]`,
      ...(person.away ? [`away: [${person.away}]`] : []),
      '',
    ].join('\n'),
    ...Object.fromEntries(posts),
    ...(person.drafts ? { [`content/posts/draft-of-${id}.mdx`]: draft } : {}),
  };
}

/** A year's posts, two weeks apart, the last so many days before DESK_DAY. */
function regular(before: number): Day[] {
  return every(14, addDays(DESK_DAY, -before), 24);
}

function every(days: number, last: Day, count: number): Day[] {
  return Array.from({ length: count }, (_, at) => addDays(last, -at * days)).reverse();
}

const LETTER = '---\nfrom: "מרים <b>Cohen</b> & sons"\ndate: 2026-10-01\n---\n\nIs it so?\n';
const BREAK = 'breaks:\n  - { from: 2026-12-21, to: 2027-01-03, note: winter break }\n';
const MAIL = 'email: someone@company.example';
const TURNS = { rotation: 'tuesdays', from: '2026-01-01' };

const PEOPLE: Person[] = [
  { name: 'Ada Okafor', posts: 22, drafts: true, contact: MAIL },
  { name: 'Bo Lind', posts: 16, contact: 'signal: bolind.42' },
  { name: 'Cy Marsh', posts: every(20, '2026-07-01', 6), contact: MAIL },
  { name: 'Dee Roy', posts: 12, contact: MAIL },
  { name: 'Ines Carvalho-Montenegro de Albuquerque e Vasconcelos', posts: 18 },
  { name: 'יעל כהן-ברגר', posts: 3 },
  { name: 'Jelle Saathoff', posts: 18, away: '{ from: 2026-11-10, to: 2026-12-05 }' },
  { name: 'Karim Bensaïd', posts: [...regular(18), '2026-11-25'] },
  { name: 'Liv Ødegård', from: '2026-11-19' },
  { name: 'Mira Novak', posts: regular(60), until: '2026-09-30' },
  { name: 'Nadia El-Sayed', from: '2026-12-01' },
  { name: 'Otto Grün', posts: every(6, '2026-11-18', 60) },
  { name: 'Pia Lunde', from: '2023-01-03', posts: ['2023-02-01'], contact: MAIL },
  { name: 'Quentin Ouroboros', from: '2020-01-03', until: '2022-01-01' },
  { name: 'Rosa Blum', posts: 40, away: '{ from: 2026-10-20 }' },
  { ...TURNS, name: 'Eli Tam', posts: every(35, '2026-06-20', 4), contact: MAIL },
  { ...TURNS, name: 'Fay Voss', away: '{ from: 2026-11-20, to: 2027-01-20 }' },
  { ...TURNS, name: 'Gus Kern', posts: every(35, '2026-09-01', 6), contact: MAIL },
  { ...TURNS, name: 'Hana Ito', posts: ['2026-10-02', '2026-10-04', '2026-11-17'] },
  { name: 'Sven Hauge', posts: 5 },
];

interface Person {
  name: string;
  rotation?: string;
  from?: Day;
  until?: Day;
  /** Days, or how long ago the last of many was. */
  posts?: Day[] | number;
  away?: string;
  contact?: string;
  drafts?: boolean;
}
