import { expect, test } from 'vitest';
import { author, blogFiles, post, rotation, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { membersOf } from '../membership/member.ts';
import { comingTurns, type Horizon as WholeHorizon } from './next.ts';

type Horizon = Omit<WholeHorizon, 'members'>;

const joined = (from: string, more = {}) => ({ joins: [{ rotation: 'main', from, ...more }] });

test.each<[string, Parts, string, string[]]>([
  ['a due day, then one each pace', { ada: joined('2026-01-06') }, '2026-01-07', ['01-20 ada', '02-03 ada', '02-17 ada']],
  ['even past, then counted from today', { ada: joined('2026-01-06') }, '2026-01-24', ['01-20 ada', '02-07 ada', '02-21 ada']],
  ['the scheduled post, then from its day', { ada: joined('2026-01-06'), posts: ['2026-01-28'] }, '2026-01-07', ['01-28 ada *', '02-11 ada', '02-25 ada']],
  ['a scheduled post that comes too late is none', { ada: joined('2026-01-06'), posts: ['2026-02-10'] }, '2026-01-21', ['01-20 ada', '02-04 ada', '02-18 ada']],
  ['ties by id', { ada: joined('2026-01-06'), bo: joined('2026-01-06') }, '2026-01-07', ['01-20 ada', '01-20 bo', '02-03 ada']],
  ['who will join', { ada: joined('2026-03-01') }, '2026-01-07', ['03-15 ada', '03-29 ada', '04-12 ada']],
  ['after a long absence from its last day', { ada: { ...joined('2026-01-06'), away: [{ from: '2026-01-15', to: '2026-02-01' }] } }, '2026-01-07', ['02-15 ada', '03-01 ada', '03-15 ada']],
  ['up to the last day of the membership', { ada: joined('2026-01-06', { until: '2026-02-10' }) }, '2026-01-07', ['01-20 ada', '02-03 ada']],
  ['no dormant', { ada: joined('2025-10-01'), bo: joined('2026-01-06') }, '2026-01-07', ['01-20 bo', '02-03 bo', '02-17 bo']],
  ['nobody without a due', { ada: { ...joined('2026-01-06'), away: [{ from: '2026-01-10' }] } }, '2026-01-12', []],
])('pace: %s', (_, parts, today, expected) => {
  expect(linesOf(parts, { today, count: 3 })).toEqual(expected);
}); // prettier-ignore

test('pace: --from leaves out what is before, and finds as many after it', () => {
  const lines = linesOf({ ada: joined('2026-01-06') }, { today: '2026-01-07', count: 2, from: '2026-06-01' });
  expect(lines).toEqual(['06-09 ada', '06-23 ada']);
}); // prettier-ignore

test('pace: whoever is in review is not dormant', () => {
  const posts = [{ file: 'content/posts/new.mdx', authors: ['ada'] }];
  const base = { number: 1, url: 'https://github.com/o/n/pull/1', opened: '2026-01-01', posts };
  const pulls = [{ ...base, isDraft: false, changesRequested: false, authors: ['ada'] }];
  const horizon = { today: '2026-01-07', count: 1, pulls };
  expect(linesOf({ ada: joined('2025-10-01') }, horizon)).toEqual(['10-15 ada']);
});

test('a projection ends with the century, also where nobody is ever found', () => {
  const far = { today: '2026-01-07', count: 1000, from: '2100-06-01' };
  expect(linesOf({ ada: joined('2026-01-06') }, far).length).toBeLessThan(20);
  const weekly = { ada: joined('2026-01-06'), kind: 'turns' as const };
  expect(linesOf(weekly, far).length).toBeLessThan(40);
  const away = [{ from: '2026-01-10', to: '2100-12-31' }];
  expect(linesOf({ ada: { ...joined('2026-01-06'), away } }, far)).toEqual([]);
});

test.each([
  ['from today on', { today: '2026-01-13', count: 2 }, ['01-13 bo', '01-20 ada']],
  ['from a day that is asked for, also a past one', { today: '2026-01-13', count: 2, from: '2026-01-01' }, ['01-06 ada', '01-13 bo']],
  ['from a day between two slots', { today: '2026-01-13', count: 1, from: '2026-01-14' }, ['01-20 ada']],
])('turns: %s', (_, horizon, expected) => {
  const weekly = { joins: [{ rotation: 'main', from: '2026-01-01' }] };
  expect(linesOf({ ada: weekly, bo: weekly, kind: 'turns' }, horizon)).toEqual(expected);
}); // prettier-ignore

function linesOf({ ada, bo, posts = [], kind }: Parts, horizon: Horizon): string[] {
  const files = blogFiles({
    rotations: [kind === 'turns' ? turns('main') : rotation('main')],
    authors: [author('ada', { joins: undefined, ...ada }), author('bo', { joins: undefined, ...bo })],
    posts: posts.map((date) => post(`p-${date}`, { date, authors: ['ada'] })),
  });
  const records = assembleBlog(files, 0).records!;
  const [only] = records.rotations;
  const members = membersOf(records, only!, horizon.today);
  return comingTurns(records, only!, { ...horizon, members }).map(
    ({ day, author: who, isScheduled }) => `${day.slice(5)} ${who}${isScheduled ? ' *' : ''}`,
  );
} // prettier-ignore

interface Parts {
  ada?: object;
  bo?: object;
  /** Days of posts of Ada's. */
  posts?: string[];
  kind?: 'turns';
}
