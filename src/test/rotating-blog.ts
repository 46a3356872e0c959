import { plainImage, postText, SMALL_BLOG } from './temp-blog.ts';
import type { TempFiles } from './temp-blog.ts';

/** Words that stand nowhere but in what readers may not know of a schedule. */
export const HIDDEN = {
  title: 'zugzwang',
  body: 'quixotry',
  slotTopic: 'syzygy',
  skipped: 'borborygmus',
  breakNote: 'callipygian',
  guest: 'xylopolist',
  upcomingId: 'ultracrepidarian',
  upcomingRole: 'tatterdemalion',
  upcomingBio: 'sesquipedalian',
  /** First and last days of absences and memberships. */
  days: ['2026-11-17', '2026-12-30', '2027-03-03'],
};

/** Somebody who joins later: the name alone may be known, and only in the schedule. */
export const UPCOMING_NAME = 'Quentin Ouroboros';

/** The colour of a portrait that nobody may see yet. */
export const HIDDEN_COLOUR = '#ff00d4';

/**
 * A blog with a rotation of each kind, as of 2026-11-20. main: Ada is late, Bo and Dee are not (Dee
 * has a post scheduled for the 27th), Cy is away, Quentin joins in December. tuesdays, Fay, Gus
 * and Hana in turn: two slots swapped, one open because Fay is away and one offered, one skipped,
 * one of a guest without a page, one in a break.
 */
export const ROTATING_BLOG: TempFiles = {
  ...SMALL_BLOG,
  'content/schedule/main.yaml': [
    'title: Everybody',
    'kind: pace',
    'every: 2w',
    `breaks: [{ from: 2027-01-04, to: 2027-01-10, note: ${HIDDEN.breakNote} }]`,
    '',
  ].join('\n'),
  'content/schedule/tuesdays.yaml': [
    'title: Tuesday essay',
    'kind: turns',
    'start: 2026-11-03',
    'every: 1w',
    'order: [fay-voss, gus-kern, hana-ito]',
    `breaks: [{ from: 2027-01-04, to: 2027-01-10, note: ${HIDDEN.breakNote} }]`,
    '',
  ].join('\n'),
  ...slot('2026-12-01', `author: hana-ito\ninstead-of: gus-kern\ntopic: ${HIDDEN.slotTopic}\n`),
  ...slot('2026-12-08', 'author: gus-kern\ninstead-of: hana-ito\n'),
  ...slot('2026-12-15', 'author: null\n'),
  ...slot('2026-12-22', `skip: ${HIDDEN.skipped}\n`),
  ...slot('2026-12-29', `author: ${HIDDEN.guest}\n`),
  ...(await person('ada-okafor', { name: 'Ada Okafor' })),
  ...(await person('bo-lind', { name: 'Bo Lind', join: 'every: 4w' })),
  ...(await person('cy-marsh', { name: 'Cy Marsh', more: away('2026-11-17', '2026-12-30') })),
  ...(await person('dee-roy', { name: 'Dee Roy', join: 'until: 2027-03-03' })),
  ...(await person('fay-voss', {
    name: 'Fay Voss',
    rotation: 'tuesdays',
    more: awayOn('2026-11-24'),
  })),
  ...(await person('gus-kern', { name: 'Gus Kern', rotation: 'tuesdays' })),
  ...(await person('hana-ito', { name: 'Hana Ito', rotation: 'tuesdays' })),
  ...(await person(HIDDEN.upcomingId, {
    name: UPCOMING_NAME,
    role: HIDDEN.upcomingRole,
    bio: `All about ${HIDDEN.upcomingBio}.`,
    from: '2026-12-01',
    colour: HIDDEN_COLOUR,
  })),
  [`authors/${HIDDEN.guest}.yaml`]: `name: Zed ${HIDDEN.guest}\n`,
  'content/posts/by-bo.mdx': postText({ title: 'Dials', authors: ['bo-lind'], date: '2026-11-10' }),
  'content/posts/by-dee.mdx': postText({
    title: 'Weirs',
    authors: ['dee-roy'],
    date: '2026-11-13',
  }),
  'content/posts/next-by-dee.mdx': postText(
    { title: `The ${HIDDEN.title}`, authors: ['dee-roy'], date: '2026-11-27' },
    `About ${HIDDEN.body}.`,
  ),
};

/** Where the blog of `files` lives. */
export function livingAt(url: string, files: TempFiles): TempFiles {
  const site = String(files['content/site.yaml']).replace(/^url: .*$/m, `url: ${url}`);
  return { ...files, 'content/site.yaml': site };
}

function slot(day: string, text: string): TempFiles {
  return { [`content/schedule/tuesdays/${day}.yaml`]: text };
}

async function person(id: string, given: Person): Promise<TempFiles> {
  const { name, role = 'Engineer', bio = 'Knows water.', join, more = '' } = given;
  const { rotation = 'main', from = '2026-10-01', colour = '#2a6f97' } = given;
  const joins = [`rotation: ${rotation}`, `from: ${from}`, ...(join ? [join] : [])].join(', ');
  return {
    [`authors/${id}.yaml`]: [
      `name: ${name}`,
      `role: ${role}`,
      `bio: ${bio}`,
      'expertise: [tides]',
      'contact: { phone: "+49 471 1234" }',
      `joins: [{ ${joins} }]`,
      more,
    ].join('\n'),
    [`authors/${id}.jpg`]: await plainImage(colour, 'jpeg'),
  };
}

function away(from: string, to: string): string {
  return `away: [{ from: ${from}, to: ${to} }]\n`;
}

function awayOn(day: string): string {
  return away(day, day);
}

interface Person {
  name: string;
  role?: string;
  bio?: string;
  rotation?: string;
  from?: string;
  /** Further fields of the only entry of `joins`. */
  join?: string;
  /** Further fields of the file. */
  more?: string;
  colour?: string;
}
