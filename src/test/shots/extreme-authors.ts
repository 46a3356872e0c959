import { sampleFace } from './extreme-pictures.ts';
import type { TempFiles } from '../temp-blog.ts';

/** Nine who write together: with and without portraits, with every length and direction of name. */
const NINE: readonly Person[] = [
  {
    id: 'ada-okafor',
    name: 'Ada Okafor',
    role: 'Oceanographer',
    bio: 'Measures tides where nobody has before, and writes down *what it cost*.',
    expertise: ['tides', 'gauges', 'archives'],
    contact: { email: 'ada@company.example', matrix: '@ada:company.example' },
    location: 'Kiel',
    pronouns: 'she/her',
  },
  {
    id: 'hubert',
    name: 'Hubert Blaine Wolfeschlegelsteinhausenbergerdorff the Younger of Niedersachswerfen',
    short: 'Hubert',
    role: 'Senior principal consulting engineer for tide gauges, stilling wells, data loggers and everything that has ever been bolted to a quay, northern region',
    bio: 'Has a name that no column is wide enough for, and a post to match.',
    expertise: ['gauges'],
    contact: { email: 'hubert@company.example' },
  },
  {
    id: 'donau',
    name: 'Donaudampfschifffahrtsgesellschaftskapitän',
    role: 'Kapitän',
    expertise: ['tides'],
  },
  { id: 'mo', name: 'Mo', bio: 'Short.', expertise: ['archives'] },
  { id: 'miriam-cohen', name: 'מרים כהן', role: 'הידרולוגית', expertise: ['soundings'] },
  { id: 'layla-hasan', name: 'ليلى حسن', role: 'مهندسة', bio: 'تقيس المد والجزر.' },
  { id: 'yamada-taro', name: '山田 太郎', short: '山田', role: '海洋学者', expertise: ['tides'] },
  { id: 'zoe', name: 'Zoë Łódź-Ångström', role: 'Archivist', expertise: ['archives', 'soundings'] },
  { id: 'bo-lind', name: 'Bo Lind', role: 'Reads dials', expertise: ['gauges', 'tides'] },
];

export const NINE_IDS = NINE.map(({ id }) => id);

/** Beside the nine so many that `/authors/` lists them by letters. */
export async function extremeAuthors(): Promise<TempFiles> {
  const joins = [{ rotation: 'main', from: '2026-01-05' }];
  const nine = NINE.map((person, index) => file({ ...person, ...(index < 2 && { joins }) }));
  const files = [
    ...nine,
    ...MEMBERS.map((person) => file({ ...person, joins })),
    ...GUESTS.map(file),
  ];
  const faces = MEMBERS.map(async ({ id }, index) => {
    return [
      `authors/${id}.jpg`,
      await sampleFace(WALLS[index % WALLS.length]!, '#dcb38f'),
    ] as const;
  });
  return {
    ...Object.fromEntries(files),
    ...Object.fromEntries(await Promise.all(faces)),
    'authors/ada-okafor.jpg': await sampleFace('#2a6f97', '#8a5a3c'),
    'authors/hubert.jpg': await sampleFace('#5b4a3f', '#d8b08c'),
    'authors/layla-hasan.jpg': await sampleFace('#7a3b4f', '#c99a76'),
    'authors/yamada-taro.jpg': await sampleFace('#f4f1ea', '#e6bf9a'),
  };
}

function file({ id, ...data }: Person): [string, string] {
  return [`authors/${id}.yaml`, `${JSON.stringify(data, null, 2)}\n`];
}

const FAMILY_NAMES = 'Petersen Brandt Ohlsen Kruse Thomsen Jacobs Meents'.split(' ');

function crowd(givenNames: string): Person[] {
  return givenNames.split(' ').map((given, index) => ({
    id: given.toLowerCase(),
    name: `${given} ${FAMILY_NAMES[index % FAMILY_NAMES.length]}`,
  }));
}

const MEMBERS: readonly Person[] = crowd(
  'Agnes Alma Anton Asta Bela Birgit Carl Clara Dora Edda Emil Enno Fritz Frida Georg Gesa',
).map((person, index) => ({
  ...person,
  role: index % 3 === 0 ? 'Surveyor' : 'Keeps the tables of the second lock',
  bio: 'Writes when the water lets them.',
  expertise: [index % 2 === 0 ? 'tides' : 'gauges'],
  contact: { email: `${person.id}@company.example` },
}));

/** Who write in threes. */
export const GUESTS: readonly Person[] = crowd(
  'Hanna Hugo Ida Imke Jan Jette Karl Klara Lene Levi Lotte Maike Nils Nora Olga Otto Paula Rieke Tomke Uwe Vera Wiebke Wilke Xaver',
);

const WALLS = ['#8fa3ad', '#c9b79c', '#6e7f6a', '#3f4a5a', '#b5655a'] as const;

interface Person {
  id: string;
  name: string;
  short?: string;
  role?: string;
  bio?: string;
  expertise?: string[];
  contact?: Record<string, string>;
  location?: string;
  pronouns?: string;
  joins?: { rotation: string; from: string }[];
}
