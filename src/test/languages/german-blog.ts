import { letterText, plainImage, postText } from '../temp-blog.ts';
import type { TempFiles } from '../temp-blog.ts';

const PORTRAIT = await plainImage('#2a6f97', 'jpeg');

/**
 * A blog in German whose owners and authors write with Greek letters: whatever is written in Latin
 * ones on its pages and in its files comes from the program. One post is in English.
 */
export const GERMAN_BLOG: TempFiles = {
  'content/site.yaml': [
    'name: Νερά',
    'tagline: Από την προκυμαία',
    'description: Τι κάνει το νερό.',
    'url: https://blog.example/base/',
    'language: de',
    'timezone: Europe/Berlin',
    'copyright: © Νερά',
    'license: https://license.example/by/',
    'contact: { email: editors@blog.example }',
    'navigation: [about]',
    'links: [{ label: Πίνακες, url: "https://tables.example/" }]',
    'discuss: "https://forum.example/"',
    'repository: { url: https://github.com/quay/journal }',
    'organization: { name: Προκυμαία, url: "https://quay.example/" }',
    '',
  ].join('\n'),
  'content/topics.yaml': [
    'tides: { label: Παλίρροιες, description: Πάνω και κάτω. }',
    'gauges: { label: Όργανα }',
    'empty: { label: Κενό }',
    '',
  ].join('\n'),
  'content/series.yaml': 'rising: { title: Το νερό ανεβαίνει, description: Δύο μέρη. }\n',
  'content/schedule/main.yaml': 'title: Όλοι\nkind: pace\nevery: 2w\n',
  'content/schedule/turns.yaml':
    'title: Σειρά\nkind: turns\nevery: 1w\nstart: 2026-01-06\norder: [bo, cy]\n',
  'content/pages/about.mdx': '---\ntitle: Ποιοι\ndescription: Ποιοι γράφουν.\n---\n\n## Εμείς\n',
  ...authors(),
  ...posts(),
  'content/posts/whole/gauge.png': await plainImage('#774936'),
  ...letters(),
};

function authors(): TempFiles {
  return {
    ...member('ada', 'Άντα Ωκεανού', '{ rotation: main, from: 2026-01-05 }'),
    ...member('bo', 'Μπο Λιντ', '{ rotation: turns, from: 2026-01-05 }'),
    ...member(
      'cy',
      'Σάι Τι',
      '{ rotation: turns, from: 2026-01-05 }, { rotation: main, from: 2026-01-05 }',
    ),
    ...member('dee', 'Ντι Έψιλον', '{ rotation: main, from: 2025-01-05, until: 2025-12-31 }'),
    ...member('fay', 'Φαίη Ήτα', '{ rotation: main, from: 2027-01-05 }'),
    'authors/eve.yaml': 'name: Εύα Ζήτα\n',
  };
}

function member(id: string, name: string, joins: string): TempFiles {
  const ways = [
    `email: ${id}@blog.example`,
    'phone: "+49 30 1234567"',
    `url: "https://${id}.example/"`,
    `booking: "https://booking.example/${id}"`,
    'signal: "https://signal.me/#p/+4930123"',
    `matrix: "@${id}:matrix.example"`,
  ];
  return {
    [`authors/${id}.jpg`]: PORTRAIT,
    [`authors/${id}.yaml`]: [
      `name: ${name}`,
      'role: Μετρά',
      'bio: Μετρά παλίρροιες.',
      'expertise: [tides, gauges]',
      `links: [{ label: Αλλού, url: "https://other.example/${id}" }]`,
      `contact: { ${ways.join(', ')} }`,
      `joins: [${joins}]`,
      '',
    ].join('\n'),
  };
}

function posts(): TempFiles {
  const greek = { title: 'Το νερό', description: 'Όλα.', authors: ['ada'] };
  const one = (slug: string, fields: Record<string, unknown>) => ({
    [`content/posts/${slug}.mdx`]: postText({ ...greek, ...fields }, 'Λόγια για το νερό.'),
  });
  return {
    'content/posts/whole/index.mdx': postText(
      {
        ...greek,
        date: '2026-11-10',
        updated: '2026-11-12',
        authors: ['ada', 'bo'],
        topics: ['tides', 'gauges'],
        series: { id: 'rising', part: 1 },
        editors: ['cy'],
        reviewers: ['eve'],
        canonical: 'https://first.example/whole/',
        aliases: ['/old/whole/'],
        cover: { src: './gauge.png', alt: 'Όργανο', credit: 'Άντα' },
      },
      wholeBody(),
    ),
    ...one('second', {
      title: 'Μέρος δεύτερο',
      date: '2026-11-05',
      series: { id: 'rising', part: 2 },
      authors: ['bo'],
    }),
    ...one('of-dee', { title: 'Παλιό', date: '2025-06-01', authors: ['dee'], topics: ['gauges'] }),
    ...one('of-eve', { title: 'Της Εύας', date: '2026-03-01', authors: ['eve', 'ada'] }),
    ...Object.assign(
      {},
      ...Array.from({ length: 26 }, (_, index) =>
        one(`old-${index + 1}`, {
          title: `Παλαιό ${index + 1}`,
          date: `2024-0${1 + (index % 9)}-1${index % 9}`,
        }),
      ),
    ),
    'content/posts/low-water.mdx': postText(
      {
        title: 'Low water "waits"',
        description: 'Low water waits.',
        date: '2026-11-01',
        authors: ['ada'],
        lang: 'en',
      },
      englishBody(),
    ),
  };
}

function letters(): TempFiles {
  return {
    'content/letters/whole/2026-11-11-reader.mdx': letterText(
      {
        from: 'Λυδία',
        place: 'Αθήνα',
        date: '2026-11-11',
        'answered-by': 'ada',
        answered: '2026-11-15',
      },
      'Γιατί;[^1]\n\n[^1]: Λόγος.\n\n<Answer>\n\nΈτσι.\n\n</Answer>',
    ),
    'content/letters/whole/2026-11-13-other.mdx': letterText(
      { from: 'Νίκος', date: '2026-11-13' },
      'Πότε;',
    ),
  };
}

function wholeBody(): string {
  return [
    'Αρχή με σημείωση[^1] και "λόγια" και `μ`, $x$.',
    '## Πρώτο\n\nΛόγια.\n\n## Άλλο ä ß\n\nΛόγια.\n\n## Τρίτο\n\nΛόγια.',
    '![Όργανο](./gauge.png)',
    '<Callout kind="note">\n\nΑ.\n\n</Callout>\n\n<Callout kind="tip">\n\nΒ.\n\n</Callout>\n\n<Callout kind="warning">\n\nΓ.\n\n</Callout>',
    '<Figure src="./gauge.png" alt="Όργανο" caption="Λεζάντα" credit="Άντα" />',
    '<Video href="https://video.example/1" poster="./gauge.png" alt="Εικόνα" title="Νερό" />',
    '<Details summary="Κι άλλα">\n\nΠολλά.\n\n</Details>',
    '<Quote by="Άντα">\n\nΑνεβαίνει.\n\n</Quote>\n\n<PullQuote by="Μπο">\n\nΑνεβαίνει.\n\n</PullQuote>',
    '```\nκώδικας\n```\n\n$$\nx\n$$',
    '| α | β |\n|---|---|\n| 1 | 2 |',
    '- [x] έγινε\n- [ ] όχι ακόμη',
    'Ξανά[^1].\n\n[^1]: Η σημείωση.',
  ].join('\n\n');
}

/** In words that stand nowhere else, as the title of this post. */
function englishBody(): string {
  return [
    'Low "water"[^1].',
    '<Callout kind="warning">\n\nLow.\n\n</Callout>',
    '```\nκώδικας\n```',
    '[^1]: Low.',
  ].join('\n\n');
}
