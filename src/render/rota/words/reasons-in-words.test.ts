import { expect, test } from 'vitest';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import { reportOf } from '../../../domain/report/report.ts';
import type { Pull } from '../../../domain/membership/pulls.ts';
import { author, blogFiles, post, rotation, slot, turns } from '../../../test/builders.ts';
import { reasonsInWords } from './reasons-in-words.ts';

const JOINED = 'Joined 6 January, every 14 days.';

test.each<[name: string, given: Given, today: string, story: string]>([
  ['an absence', { posts: ['03-01'], away: [['03-10', '03-20']] }, '03-27', `${JOINED} Last post 1 March. Away 10-20 March: 11 days do not count. So the next was due 26 March. Today is 27 March: one day late.`],
  ['nothing yet', {}, '01-18', `${JOINED} So the first is due 20 January. Today is 18 January: 2 days are left.`],
  ['the due day', {}, '01-20', `${JOINED} So the first is due 20 January. Today is 20 January: that is the due day.`],
  ['an absence after the due day', { away: [['01-22', '01-22']] }, '01-24', `${JOINED} So the first was due 20 January. Away 22 January: one day does not count. Today is 24 January: 3 days late.`],
  ['long ago', {}, '03-03', `${JOINED} So the first was due 20 January. Today is 3 March: 42 days late. Missed 3 times in a row: dormant.`],
  ['a long absence', { posts: ['03-01'], away: [['03-20', '04-20']] }, '04-21', `${JOINED} Last post 1 March. Away 20 March to 20 April, no shorter than the pace: the clock starts again after it. So the next is due 4 May. Today is 21 April: 13 days are left.`],
  ['away for good', { posts: ['03-01'], away: [['03-20', null]] }, '03-25', `${JOINED} Last post 1 March. Away from 20 March until further notice, so nothing is due. Today is 25 March.`],
  ['a break over the new year', { posts: ['12-15'], breaks: [['2026-12-21', '2027-01-03']] }, '2027-01-05', 'Joined 6 January 2026, every 14 days. Last post 15 December 2026. Break 21 December 2026 to 3 January: 14 days do not count. So the next is due 12 January. Today is 5 January: 7 days are left.'],
  ['a break after the due day', { breaks: [['2026-01-21', '2026-02-01']] }, '01-24', `${JOINED} So the first was due 20 January. Break 21 January to 1 February: 4 days do not count. Today is 24 January: no day since the due day counts.`],
  ['who leaves before', { until: '2026-01-15' }, '01-10', `${JOINED} Leaves 15 January, before the first would be due, so nothing is. Today is 10 January.`],
  ['who has left', { until: '2026-03-31' }, '04-01', 'Was a member until 31 March.'],
  ['who joins later', {}, '01-01', 'Joins 6 January.'],
  ['a post that covers it', { posts: ['02-03'] }, '01-24', `${JOINED} So the first was due 20 January. "p-02-03" is scheduled for 3 February, which covers it. Today is 24 January: 4 days late.`],
  ['a post that comes too late', { posts: ['02-08'] }, '01-24', `${JOINED} So the first was due 20 January. "p-02-08" is scheduled for 8 February, which does not cover it. Today is 24 January: 4 days late.`],
  ['a pull request', { pulls: [{}] }, '01-24', `${JOINED} So the first was due 20 January. Pull request #41 waits for the editors. Today is 24 January: 4 days late.`],
  ['a draft of one', { pulls: [{ isDraft: true }] }, '01-24', `${JOINED} So the first was due 20 January. Pull request #41 is a draft, which does not count yet. Today is 24 January: 4 days late.`],
])('pace: %s', (_, given, today, story) => {
  const own = {
    rotations: [rotation('main', given.breaks ? { breaks: given.breaks.map(spanOf) } : {})],
  };
  expect(told(own, { ...given, rotation: 'main' }, today)).toBe(story);
}); // prettier-ignore

test.each<[name: string, given: Given, today: string, story: string]>([
  ['before it opens', {}, '01-14', 'Joined 1 January. The turn of 6 January was missed. So the next is the turn of 20 January, open since 14 January. Today is 14 January: 6 days are left. Missed once: dormant from 3 on.'],
  ['filled, then missed', { posts: ['01-06'] }, '02-04', 'Joined 1 January. The turn of 6 January was filled by "p-01-06" on 6 January; that of 20 January was missed. So the next is the turn of 3 February, open since 28 January. Today is 4 February: one day late. Missed once: dormant from 3 on.'],
  ['missed and made good', { posts: ['01-19', '01-22'] }, '01-23', 'Joined 1 January. The turn of 6 January was missed, and made good by "p-01-22" on 22 January; that of 20 January was filled by "p-01-19" on 19 January. So the next is the turn of 3 February, which opens 28 January. Today is 23 January: 11 days are left.'],
  ['no turn in sight', { posts: ['01-06'], until: '2026-01-15' }, '01-14', 'Joined 1 January. The turn of 6 January was filled by "p-01-06" on 6 January. No turn is in sight, so nothing is due. Today is 14 January.'],
])('turns: %s', (_, given, today, story) => {
  const rotations = [turns('tuesdays', { order: ['ada-okafor', 'bo-lind'] })];
  expect(told({ rotations }, { ...given, rotation: 'tuesdays', from: '2026-01-01' }, today)).toBe(story);
}); // prettier-ignore

test('turns: an absence without an end leaves turns, and is told as what it is', () => {
  const rotations = [turns('tuesdays', { order: ['ada-okafor', 'bo-lind'] })];
  const given: Given = { rotation: 'tuesdays', from: '2026-01-01', away: [['01-10', null]] };
  const story = told({ rotations }, given, '01-14');
  expect(story).toContain('Away now, until further notice. Today is 14 January');
  expect(story.match(/until further notice/g)).toHaveLength(1);
});

test('turns: one that is given away is told of no more', () => {
  const rotations = [turns('tuesdays', { order: ['ada-okafor', 'bo-lind'] })];
  const slots = [slot('tuesdays', '2026-01-06', { author: null })];
  const given = { rotation: 'tuesdays', from: '2026-01-01' };
  expect(told({ rotations, slots }, given, '01-14')).toBe(
    'Joined 1 January. So the next is the turn of 20 January, open since 14 January. Today is 14 January: 6 days are left.',
  );
});

function told(files: object, given: Given, day: string): string {
  const today = full(day);
  const { until, from = '2026-01-06', rotation: id } = given;
  const join = { rotation: id, from, ...(until && { until }) };
  const away = given.away ? { away: given.away.map(spanOf) } : {};
  const authors = [
    author('ada-okafor', { joins: [join], ...away }),
    author('bo-lind', { joins: [{ rotation: id, from }] }),
  ];
  const posts = (given.posts ?? []).map((date) => post(`p-${date}`, { date: full(date) }));
  const { records } = assembleBlog(blogFiles({ authors, posts, ...files }), 0);
  const pulls = given.pulls?.map(pull) ?? null;
  const { standings } = reportOf(records!, { today, pulls }).rotations[0]!;
  const own = standings.find(({ member }) => member.id === 'ada-okafor')!;
  return reasonsInWords(own.because, today);
}

function pull(changes: Partial<Pull>): Pull {
  const posts = [{ file: 'content/posts/new.mdx', authors: ['ada-okafor'] }];
  const base = { number: 41, url: 'https://github.com/o/n/pull/41', opened: '2026-01-15', posts };
  return { ...base, isDraft: false, changesRequested: false, ...changes };
}

function spanOf([from, to]: [string, string | null]) {
  return { from: full(from), ...(to && { to: full(to) }) };
}

/** Days are of 2026 where they name no year. */
function full(day: string): string {
  return day.length === 5 ? `2026-${day}` : day;
}

interface Given {
  rotation?: string;
  from?: string;
  posts?: string[];
  away?: [string, string | null][];
  breaks?: [string, string][];
  until?: string;
  pulls?: Partial<Pull>[];
}
