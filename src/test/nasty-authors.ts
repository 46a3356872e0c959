import { plainImage, type TempFiles } from './temp-blog.ts';

/** Ids of those whose names are traps, beside Ada, Bo and Cy. */
export const NASTY_IDS = [
  'number',
  'true',
  'miriam-cohen',
  'layla-hasan',
  'yamada-taro',
  'zoe',
  'o-neill',
  'broken',
  'turned',
] as const;

/** A member, a guest, somebody who has left, and a guest for each name that has broken something. */
export async function nastyAuthors(): Promise<TempFiles> {
  return {
    'authors/ada-okafor.yaml': author({
      name: 'Okafor, Ada "The Tide"; PhD \\ <b>A&B</b>',
      short: 'Ada',
      role: 'Oceanographer; tides, "ebb" & <flow>',
      bio: 'Measures *tides* & `a < b`; reads **dials**, drums\\, and "gauges".',
      expertise: ['tides', 'hebrew', 'unwritten'],
      contact: {
        email: 'ada.o+tides@company.example',
        phone: '+49 30 123-45 67',
        url: 'https://company.example/people/?id=7&lang=en,de;x',
        matrix: '@ada:company.example',
      },
      links: [
        { label: 'Papers, "books"; & <more>', url: 'https://papers.example/a,b;c?x=1&y=2' },
        { label: 'Code', url: 'https://github.com/ada-okafor' },
      ],
      pronouns: 'she/her; they',
      location: 'Kiel, Germany; Østersøen',
      fediverse: '@ada@social.example',
      orcid: '0000-0002-1825-0097',
      joins: [{ rotation: 'main', from: '2026-01-05' }],
    }),
    'authors/ada-okafor.jpg': await plainImage('#2a6f97', 'jpeg'),
    'authors/bo-lind.yaml': author({
      name: 'Bo Lind',
      bio: '[Bo](https://bo.example/?a&b) <3 & 4',
    }),
    'authors/bo-lind.webp': await plainImage('#775533', 'webp'),
    'authors/constructor.yaml': author({
      name: 'Cy Marsh, Jr.',
      short: 'Cy "C"',
      joins: [{ rotation: 'main', from: '2025-01-06', until: '2026-02-01' }],
    }),
    ...Object.fromEntries(GUESTS.map(([id, name]) => [`authors/${id}.yaml`, author({ name })])),
  };
}

/** Hebrew and Arabic, kana, emoji of several parts; half a character; a name that turns what follows. */
const GUESTS: [id: (typeof NASTY_IDS)[number], name: string][] = [
  ['number', '007'],
  ['true', 'null'],
  ['miriam-cohen', 'מרים כהן'],
  ['layla-hasan', 'ليلى حسن'],
  ['yamada-taro', '山田 太郎'],
  ['zoe', 'Zoë 👩🏽‍🔬 🇩🇪 von und zu Łódź'],
  ['o-neill', "Sinéad O'Neill & Söhne --> ]]>"],
  ['broken', 'Bell\u0007 \ud800Half\u001b[31m\u0001'],
  ['turned', 'Mallory \u202egnp.exe\u202c \u2066isolated\u2069\u200f\ufeff'],
];

/** In JSON every character can be written, half ones too. */
function author(data: Record<string, unknown>): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
