import { expect, test } from 'vitest';
import { author, blogFiles, guest, post, rotation, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { Pull } from '../membership/pulls.ts';
import { narrowReport } from './narrow-report.ts';
import { reportOf } from './report.ts';

const TODAY = '2026-01-24';
const joined = (from: string, more: object = {}) => ({
  joins: [{ rotation: 'main', from }],
  ...more,
});

test('the worst first, then by due day, whoever owes nothing last, then by id', () => {
  const authors = [
    author('zoe', joined('2026-01-20', { away: [{ from: '2026-01-22' }] })),
    author('amy', joined('2026-01-20', { away: [{ from: '2026-01-22' }] })),
    author('new-one', joined('2026-01-20')),
    author('late-b', joined('2026-01-09')),
    author('late-a', joined('2026-01-09')),
    author('late-c', joined('2026-01-08')),
    author('overdue', joined('2026-01-04')),
    author('dormant', joined('2025-11-01')),
  ];
  expect(lines({ authors }).map(({ member, standing }) => `${member.id} ${standing}`)).toEqual([
    'dormant dormant',
    'overdue overdue',
    'late-c late',
    'late-a late',
    'late-b late',
    'new-one new',
    'amy on-leave',
    'zoe on-leave',
  ]);
});

test('a line: until when the pull request, the last post, the one to come, the drafts', () => {
  const posts = ['2026-01-07', '2026-01-09', '2026-02-01', '2026-02-02'].map((date) =>
    post(`p-${date}`, { date, authors: ['ada'] }),
  );
  const drafts = ['zinc', 'amber'].map((slug) => post(slug, { draft: true, authors: ['ada'] }));
  const authors = [author('ada', joined('2026-01-06'))];
  const [line] = lines({ authors, posts: [...posts, ...drafts] });
  expect(line).toMatchObject({
    standing: 'scheduled',
    pullBy: '2026-01-21',
    lastPost: { slug: 'p-2026-01-09', day: '2026-01-09' },
    scheduled: { slug: 'p-2026-02-01', day: '2026-02-01' },
    pull: null,
  });
  expect(line!.member.drafts).toEqual(['content/posts/amber.mdx', 'content/posts/zinc.mdx']);
});

test('turns: the post to come is the one that covers the turn, not an extra before it', () => {
  const days = ['2026-01-20', '2026-01-25', '2026-02-02'];
  const posts = days.map((date) => post(`p-${date}`, { date, authors: ['ada'] }));
  const authors = ['ada', 'bo', 'cy'].map((id) => author(id, joined('2026-01-01')));
  const slots = [slot('main', '2026-01-20', { author: 'ada' }), slot('main', '2026-01-27', { author: 'bo' })];
  const [line] = lines({ rotations: [turns('main')], authors, posts, slots }).filter(({ member }) => member.id === 'ada');
  expect(line).toMatchObject({ standing: 'on-track', obligation: { due: '2026-02-17' } });
  expect(line!.scheduled!.day).toBe('2026-01-25');
  const later = lines({ rotations: [turns('main')], authors, posts: [...posts, post('x', { date: '2026-02-12', authors: ['ada'] })], slots });
  const covered = later.find(({ member }) => member.id === 'ada')!;
  expect(covered).toMatchObject({ standing: 'scheduled', scheduled: { slug: 'x' } });
}); // prettier-ignore

test('an author in two rotations has one standing in each', () => {
  const joins = ['main', 'tuesdays'].map((id) => ({ rotation: id, from: '2026-01-06' }));
  const { rotations } = report({
    rotations: [turns('tuesdays'), rotation('main')],
    authors: [author('ada', { joins })],
    posts: [post('one', { date: '2026-01-21', authors: ['ada'], rotation: 'tuesdays' })],
  });
  const found = rotations.map(({ rotation: { id }, standings }) => `${id} ${standings[0]!.standing}`);
  expect(found).toEqual(['main overdue', 'tuesdays on-track']);
}); // prettier-ignore

test('waiting on editors: open, no draft, no changes requested; the oldest first, then by number', () => {
  const pulls = [
    pull(44, '2026-01-20'),
    pull(43, '2026-01-10'),
    pull(42, '2026-01-20'),
    pull(41, '2026-01-01', { isDraft: true }),
    pull(40, '2026-01-01', { changesRequested: true }),
    pull(39, '2026-01-01', { posts: [{ file: 'content/posts/tide-tables.mdx', authors: ['ada'] }] }),
    pull(38, '2026-01-01', { posts: [] }),
  ];
  const posts = [post('tide-tables', { date: '2026-01-02' })];
  const { waitingOnEditors, pullsAreKnown } = report({ posts }, pulls);
  expect(waitingOnEditors.map(({ pull: { number }, days }) => [number, days])).toEqual([[43, 14], [42, 4], [44, 4]]);
  expect(pullsAreKnown).toBe(true);
  expect(report({}, null).pullsAreKnown).toBe(false);
}); // prettier-ignore

test.each<[string, Partial<Pull>, string]>([
  ['of hers', {}, 'in-review'],
  ['of hers with others', { posts: [{ file: 'content/posts/new.mdx', authors: ['bo', 'ada'] }] }, 'in-review'],
  ['of hers, a draft in the tree that it finishes', { posts: [{ file: 'content/posts/drafted.mdx', authors: ['ada'] }] }, 'in-review'],
  ['of hers, a post that is scheduled far off', { posts: [{ file: 'content/posts/scheduled.mdx', authors: ['ada'] }] }, 'in-review'],
  ['with changes to a public post alone', { posts: [{ file: 'content/posts/public.mdx', authors: ['ada'] }] }, 'overdue'],
  ['of somebody unknown', { posts: [{ file: 'content/posts/new.mdx', authors: [] }] }, 'overdue'],
])('a pull request %s', (_, changes, standing) => {
  const posts = [
    post('drafted', { draft: true, authors: ['ada'] }),
    post('scheduled', { date: '2026-06-01', authors: ['ada'] }),
    post('public', { date: '2026-01-02', authors: ['ada'] }),
  ];
  const authors = [author('ada', joined('2026-01-04'))];
  expect(report({ authors, posts }, [pull(7, '2026-01-20', changes)]).rotations[0]!.standings[0]!.standing).toBe(standing);
}); // prettier-ignore

test('narrowed to an author, or to a rotation', () => {
  const both = ['main', 'tuesdays'].map((id) => ({ rotation: id, from: '2026-01-01' }));
  const whole = report({
    rotations: [turns('tuesdays'), rotation('main')],
    authors: [author('ada', { joins: both }), author('bo', joined('2026-01-06')), guest('gil')],
  });
  const told = (narrow: Parameters<typeof narrowReport>[1]) =>
    narrowReport(whole, narrow).rotations.map(({ rotation: { id }, standings, next }) => {
      return [id, standings.length, [...new Set(next.map(({ author: who }) => who))]];
    });
  expect(told({ rotation: 'tuesdays', author: null })).toEqual([['tuesdays', 1, ['ada']]]);
  expect(told({ rotation: null, author: 'bo' })).toEqual([['main', 1, ['bo']]]);
  expect(told({ rotation: 'main', author: 'ada' })).toEqual([['main', 1, ['ada']]]);
  expect(told({ rotation: null, author: 'gil' })).toEqual([]);
});

function lines(parts: Parts) {
  return report(parts).rotations[0]!.standings;
}

function report(parts: Parts, pulls: Pull[] | null = null) {
  const files = blogFiles({ rotations: [rotation('main')], posts: [], ...parts });
  return reportOf(assembleBlog(files, 0).records!, { today: TODAY, pulls });
}

function pull(number: number, opened: string, changes: Partial<Pull> = {}): Pull {
  const posts = [{ file: 'content/posts/new.mdx', authors: ['ada'] }];
  const base = { number, opened, posts, url: `https://github.com/o/n/pull/${number}` };
  return { ...base, isDraft: false, changesRequested: false, ...changes };
}

type Parts = NonNullable<Parameters<typeof blogFiles>[0]>;
