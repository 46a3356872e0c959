import { plainImage, type TempFiles } from './temp-blog.ts';

/**
 * Letters about posts of the nasty blog: with names, notes, pictures and languages that are traps,
 * one without an answer, one that comes later, one about a post that comes later, and so many
 * about one post that the list of all has further pages.
 */
export const NASTY_LETTERS: TempFiles = {
  ...letter('whole', '2026-11-11-first', {
    from: '"Jo" O\u2019Neill & <b>Sons</b>',
    place: 'Łódź, "PL" & <Øst>',
    answer: ['ada-okafor', '2026-11-15'],
    text: [
      'Is it *5 > 4* & why?[^1] See [the post](/posts/entities/) and ]]>.',
      '',
      '![A gauge & a "dial"](./gauge.png)',
      '',
      '- one',
      '- two',
      '',
      '[^1]: A note of the letter.',
    ],
    reply: ['Because $a < b$.[^2]', '', '| a | b |', '|---|---|', '| 1 | 2 |', '', '[^2]: A note.'],
  }),
  'content/letters/whole/gauge.png': await plainImage('#774950'),
  ...letter('whole', '2026-11-12-silent', {
    from: '007',
    text: ['Nobody has answered {/* yet */}this.'],
  }),
  ...letter('whole', '2026-11-12-hebrew', {
    from: 'מרים כהן',
    place: 'חיפה',
    lang: 'he',
    answer: ['bo-lind', '2026-11-19'],
    text: ['המים עולים?[^1]', '', '[^1]: הערה.'],
    reply: ['כן.'],
  }),
  ...letter('entities', '2026-11-03-whole', {
    from: 'constructor',
    answer: ['constructor', '2026-11-04'],
    text: ['Unverwechselbarwort, said the reader.'],
    reply: [
      'Zweitwort, said the expert.',
      '',
      '<Video href="https://video.example/letters?a=1&b=2" poster="./still.png" alt="A still" title="High & <low> water" />',
    ],
  }),
  'content/letters/entities/still.png': await plainImage('#774951'),
  ...letter('whole', '2026-12-24-later', {
    from: 'Zukunftsname',
    place: 'Zukunftsort',
    text: [
      'This letter is of a day to come: zukunftswort.',
      '',
      '![Zukunftsbild](./zukunftsbild.png)',
    ],
  }),
  'content/letters/whole/zukunftsbild.png': await plainImage('#774951'),
  ...letter('whole', '2026-11-12-patient', {
    from: 'Geduldsname',
    answer: ['ada-okafor', '2026-12-25'],
    text: ['This letter waits for its answer: geduldswort.'],
    reply: ['Which is of a day to come: antwortswort.'],
  }),
  ...letter('whole', '2026-11-13-long', {
    from: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    place: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch',
    answer: ['bo-lind', '2026-11-14'],
    text: [
      ...Array.from({ length: 150 }, (_, at) => `Paragraph ${at} rises, and it falls again.\n`),
      'https://example.com/' + 'x'.repeat(300),
    ],
    reply: ['In short: no.'],
  }),
  ...letter('coming', '2026-10-04-early', {
    from: 'Vorabname',
    text: ['This letter is about a post to come: vorabwort.'],
  }),
  ...Object.assign(
    {},
    ...Array.from({ length: 41 }, (_, index) =>
      letter('number', `2026-10-${String((index % 30) + 1).padStart(2, '0')}-reader-${index}`, {
        from: `Reader ${index}`,
        text: [`Letter number ${index}.`],
      }),
    ),
  ),
};

/** What stands in nothing but letters that nobody may see on the day of the tests. */
export const HIDDEN_IN_LETTERS =
  /zukunfts(name|ort|wort|bild)|vorab(name|wort)|gedulds(name|wort)|antwortswort/i;

function letter(slug: string, name: string, given: Given): TempFiles {
  const { from, place, lang, answer, text, reply = [] } = given;
  const fields = [
    `from: ${JSON.stringify(from)}`,
    `date: ${name.slice(0, 10)}`,
    ...(place ? [`place: ${JSON.stringify(place)}`] : []),
    ...(lang ? [`lang: ${lang}`] : []),
    ...(answer ? [`answered-by: ${answer[0]}`, `answered: ${answer[1]}`] : []),
  ];
  const said = answer ? ['', '<Answer>', '', ...reply, '', '</Answer>'] : [];
  const lines = ['---', ...fields, '---', '', ...text, ...said, ''];
  return { [`content/letters/${slug}/${name}.mdx`]: lines.join('\n') };
}

interface Given {
  from: string;
  place?: string;
  lang?: string;
  answer?: [author: string, day: string];
  text: string[];
  reply?: string[];
}
