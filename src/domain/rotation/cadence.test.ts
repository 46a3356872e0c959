import { expect, test } from 'vitest';
import { author, blogFiles, guest, post, rotation, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { reportOf } from '../report/report.ts';

const TWO = { posts: 2, every: '1w' };
const TODAY = '2026-01-20'; // A Tuesday.

/** The vectors R of the rotation's specification: posts, days of runway. */
test.each<[string, string[], number]>([
  ['R1', ['01-13', '01-15', '01-19'], 2],
  ['R2', ['01-15', '01-19', '01-22', '01-25'], 9],
  ['R3', ['01-05'], 0],
])('%s', (_, days, runway) => {
  expect(cadence({ days }).runwayDays).toBe(runway);
});

test('without a goal nothing is said of the runway', () => {
  const found = cadence({ days: ['01-19'], goal: null });
  expect(found).toMatchObject({ goal: null, runwayDays: null });
});

test('a runway of a year is the longest that is told', () => {
  expect(cadence({ days: ['01-20'], goal: { posts: 1, every: '9999d' } }).runwayDays).toBe(365);
});

test('each of twelve weeks ends on a Sunday, the running one is the last', () => {
  const days = ['2025-11-02', '2025-11-03', '01-11', '01-12', '01-18', '01-19', '01-20', '01-21'];
  const { weeks, meanOfFour } = cadence({ days });
  expect(weeks).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2]);
  expect(meanOfFour).toBe(0.8);
});

test('drafts are no posts', () => {
  const { weeks, runwayDays } = cadence({ days: ['01-15', '01-19'], drafts: ['01-19', '01-18'] });
  expect(weeks.slice(-2)).toEqual([1, 1]);
  expect(runwayDays).toBe(2);
});

test.each<[string, Given, number]>([
  ['one for each slot that has an author', { slots: {} }, 365],
  ['an open slot holds no post', { slots: { '02-03': { author: null } } }, 14],
  ['nor does one that is skipped', { slots: { '02-03': { skip: 'a holiday' } } }, 14],
  ['a slot whose author is away is open', { away: { from: '2026-02-03', to: '2026-02-03' } }, 14],
  ['a guest who takes it will write', { slots: { '02-03': { author: 'gil' } } }, 365],
  ['a slot and the post that fills it are one', { goal: TWO, days: ['01-20'] }, 0],
  ['an extra is one more', { goal: TWO, days: ['01-20', '01-20'] }, 7],
  ['so it is where a guest has written it', { goal: TWO, days: ['01-20'], slots: { '01-20': { author: 'gil' } }, by: 'gil' }, 0],
  ['and where somebody has who left', { goal: TWO, days: ['01-20'], slots: { '01-20': { author: 'lea' } }, by: 'lea' }, 0],
])('runway of a rotation of turns: %s', (_, given, runway) => {
  expect(cadence({ goal: { posts: 1, every: '1w' }, ...weekly(given) }).runwayDays).toBe(runway);
}); // prettier-ignore

function cadence({ days, drafts = [], goal = TWO, ...parts }: Partial<Given> & Parts) {
  const full = (day: string) => (day.length === 5 ? `2026-${day}` : day);
  const authors = [parts.by ?? 'ada-okafor'];
  const postsOf = (list: string[], draft: boolean) =>
    list.map((day, at) => post(`p-${draft}-${at}`, { date: full(day), draft, authors }));
  const files = blogFiles({
    site: goal ? { goal } : {},
    rotations: [rotation('main')],
    ...parts.files,
    posts: [...postsOf(days ?? [], false), ...postsOf(drafts, true)],
  });
  return reportOf(assembleBlog(files, 0).records!, { today: TODAY, pulls: null }).blog;
}

/** A rotation of one member, with a slot each Tuesday from today on. */
function weekly({ slots = {}, away, ...given }: Given): Given & Parts {
  const joins = [{ rotation: 'tuesdays', from: '2026-01-01' }];
  const left = [{ rotation: 'tuesdays', from: '2025-01-01', until: '2025-12-31' }];
  const files = {
    rotations: [turns('tuesdays', { start: TODAY })],
    authors: [
      author('ada-okafor', { joins, ...(away && { away: [away] }) }),
      author('lea', { joins: left }),
      guest('gil'),
    ],
    slots: Object.entries(slots).map(([day, data]) => slot('tuesdays', `2026-${day}`, data)),
  };
  return { ...given, files };
}

interface Given {
  days?: string[];
  drafts?: string[];
  goal?: object | null;
  slots?: Record<string, Record<string, unknown>>;
  away?: object;
  /** Who has written the posts. */
  by?: string;
}

interface Parts {
  files?: Parameters<typeof blogFiles>[0];
}
