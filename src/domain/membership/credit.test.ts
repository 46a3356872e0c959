import { expect, test } from 'vitest';
import { author, blogFiles, post, rotation, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { membersOf } from './member.ts';

const both = [
  { rotation: 'main', from: '2026-01-06' },
  { rotation: 'tuesdays', from: '2026-02-01', until: '2026-02-28' },
];

test.each<[string, Record<string, unknown>, object, string[]]>([
  ['in the only one that covers its day', { date: '2026-01-20' }, {}, ['main']],
  ['in the one that it names, of two', { date: '2026-02-10', rotation: 'tuesdays' }, {}, ['tuesdays']],
  ['in the only one, also when it names another', { date: '2026-03-10', rotation: 'tuesdays' }, {}, ['main']],
  ['in none, where it names none of two', { date: '2026-02-10' }, {}, []],
  ['in the one left, once the other rotation has ended', { date: '2026-02-10' }, { until: '2026-02-09' }, ['main']],
  ['in none, before every membership', { date: '2026-01-05' }, {}, []],
  ['in none, as a draft', { date: '2026-01-20', draft: true }, {}, []],
  ['for the second author, too', { date: '2026-01-20', authors: ['bo-lind', 'ada-okafor'] }, {}, ['main']],
])('a post counts %s', (_, data, weekly, expected) => {
  expect(creditedFor('ada-okafor', data, { weekly })).toEqual(expected);
}); // prettier-ignore

test('with `credit: first` it counts for the first author alone', () => {
  const shared = { date: '2026-01-20', authors: ['bo-lind', 'ada-okafor'] };
  const first = { main: { credit: 'first' } };
  expect(creditedFor('ada-okafor', shared, first)).toEqual([]);
  expect(creditedFor('bo-lind', shared, first)).toEqual(['main']);
});

test('posts written on leave count', () => {
  const away = [{ from: '2026-01-15', to: '2026-01-25' }];
  expect(creditedFor('ada-okafor', { date: '2026-01-20' }, { away })).toEqual(['main']);
});

function creditedFor(
  id: string,
  data: Record<string, unknown>,
  { main = {}, weekly = {}, away }: { main?: object; weekly?: object; away?: object[] },
): string[] {
  const files = blogFiles({
    rotations: [rotation('main', { ...main }), turns('tuesdays', { ...weekly })],
    authors: [author('ada-okafor', { joins: both, away }), author('bo-lind')],
    posts: [post('one', data)],
  });
  const records = assembleBlog(files, 0).records!;
  return records.rotations
    .filter((one) => {
      const members = membersOf(records, one, '2026-02-15');
      return members.some((member) => member.id === id && member.posts.length > 0);
    })
    .map((one) => one.id);
}
