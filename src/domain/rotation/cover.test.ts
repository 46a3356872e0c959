import { expect, test } from 'vitest';
import { author, blogFiles, post, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { reportOf } from '../report/report.ts';

const SIX = ['ada', 'bo', 'cy', 'dee', 'eli', 'fay'];

/** Six members in that order, each Tuesday from 2026-01-06: Ada's slot of 02-17 is open. */
test.each<[string, Given, string[]]>([
  ['who never posted comes last, ties by id', { posts: { eli: '02-01' } }, ['eli', 'cy', 'dee']],
  ['longest since the last post first', { posts: { dee: '01-27', cy: '01-20', eli: '02-01' } }, ['cy', 'dee', 'eli']],
  ['posts dated after today are no last posts', { posts: { dee: '02-11', eli: '02-01' } }, ['eli', 'cy', 'dee']],
  ['nobody who is away that day', { away: { cy: ['2026-02-10', '2026-02-17'] } }, ['dee', 'eli']],
  ['an absence that ends the day before does not count', { away: { cy: ['2026-02-10', '2026-02-16'] } }, ['cy', 'dee', 'eli']],
  ['nobody with a turn one slot before or after, by hand-over, too', { slots: { '02-24': { author: 'dee' } } }, ['bo', 'cy', 'eli']],
  ['nobody who has left by then', { until: { cy: '2026-02-16' } }, ['dee', 'eli']],
])('%s', (_, given, cover) => {
  expect(coverOf('2026-02-17', given)).toEqual(cover);
}); // prettier-ignore

test('a slot is open from today on, and who holds the one before today is busy, too', () => {
  const slots = { '02-10': { author: null } };
  expect(coverOf('2026-02-10', { slots })).toEqual(['ada', 'bo', 'cy']);
});

test('whoever gave the slot away is not asked', () => {
  expect(coverOf('2026-02-17', { posts: { ada: '01-06' } })).not.toContain('ada');
});

function coverOf(day: string, { posts = {}, away = {}, until = {}, slots = {} }: Given) {
  const files = blogFiles({
    rotations: [turns('tuesdays', { order: SIX })],
    authors: SIX.map((id) =>
      author(id, {
        joins: [{ rotation: 'tuesdays', from: '2026-01-01', ...(until[id] && { until: until[id] }) }],
        away: away[id] && [{ from: away[id][0], to: away[id][1] }],
      }),
    ),
    slots: Object.entries({ '02-17': { author: null }, ...slots }).map(([at, data]) => slot('tuesdays', `2026-${at}`, data)),
    posts: Object.entries(posts).map(([id, at]) => post(`by-${id}`, { date: `2026-${at}`, authors: [id] })),
  });
  const report = reportOf(assembleBlog(files, 0).records!, { today: '2026-02-10', pulls: null });
  const open = report.rotations[0]!.openSlots.find(({ turn }) => turn.day === day);
  return open?.cover.map(({ member }) => member.id);
} // prettier-ignore

interface Given {
  /** The day of the only post of each. */
  posts?: Record<string, string>;
  away?: Record<string, [string, string]>;
  until?: Record<string, string>;
  slots?: Record<string, Record<string, unknown>>;
}
