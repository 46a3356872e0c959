import { expect, test } from 'vitest';
import { author, blogFiles, guest, post, rotation, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import { narrowReport } from './narrow-report.ts';
import { reportOf, type RotaReport } from './report.ts';

/** Ada and Bo in turn, each Tuesday from 2026-01-06; Bo's slot of the 13th is Eli's, a guest. */
const FILES = {
  rotations: [turns('tuesdays', { order: ['ada', 'bo'] }), rotation('main')],
  authors: [...['ada', 'bo'].map((id) => member(id)), guest('eli', { name: 'Eli Tam' })],
  slots: [slot('tuesdays', '2026-01-13', { author: 'eli' })],
  posts: [post('by-ada', { date: '2026-01-06', authors: ['ada'] })],
};

test.each([
  ['2026-01-09', []],
  ['2026-01-10', ['2026-01-13 eli for bo, 0 late']],
  ['2026-01-13', ['2026-01-13 eli for bo, 0 late']],
  ['2026-01-15', ['2026-01-13 eli for bo, 2 late']],
  ['2026-01-20', ['2026-01-13 eli for bo, 7 late']],
  ['2026-01-21', []],
])('a slot of a guest is told when a member would be reminded, while it can be filled: %s', (today, expected) => {
  expect(told(reportWith({}, today))).toEqual(expected);
}); // prettier-ignore

test('a post of theirs fills it, scheduled too, and nothing dated before it opened', () => {
  const by = (date: string) => ({ posts: [post('p', { date, authors: ['eli'] })] });
  expect(told(reportWith(by('2026-01-06'), '2026-01-12'))).toHaveLength(1);
  expect(told(reportWith(by('2026-01-07'), '2026-01-12'))).toEqual([]);
  expect(told(reportWith(by('2026-01-16'), '2026-01-14'))).toEqual([]);
});

test('of two slots in a row the first cannot be filled any more once the second opens', () => {
  const slots = ['13', '20'].map((day) => slot('tuesdays', `2026-01-${day}`, { author: 'eli' }));
  const days = (today: string) => told(reportWith({ slots }, today)).map((one) => one.slice(0, 10));
  expect(days('2026-01-13')).toEqual(['2026-01-13']);
  expect(days('2026-01-17')).toEqual(['2026-01-20']);
});

test('the last slot of a rotation that ends is told as long as another would be', () => {
  const rotations = [turns('tuesdays', { order: ['ada', 'bo'], until: '2026-01-14' })];
  const withEnd = (today: string) => told(reportWith({ rotations }, today));
  expect([withEnd('2026-01-20'), withEnd('2026-01-21')]).toEqual([
    ['2026-01-13 eli for bo, 7 late'],
    [],
  ]);
});

test('breaks and absences of theirs do not count', () => {
  const away = [{ from: '2026-01-14', to: '2026-01-15' }];
  const authors = [member('ada'), member('bo'), guest('eli', { away })];
  expect(told(reportWith({ authors }, '2026-01-16'))).toEqual(['2026-01-13 eli for bo, 1 late']);
});

test('whoever has left is told, whoever is a member has a standing instead', () => {
  const slots = [slot('tuesdays', '2026-01-13', { author: 'cy' })];
  const of = (more: object) =>
    told(reportWith({ slots, authors: [member('ada'), member('bo'), member('cy', more)] }, '2026-01-14'));
  expect(of({})).toEqual([]);
  expect(of({ until: '2026-01-10' })).toEqual(['2026-01-13 cy for bo, 1 late']);
}); // prettier-ignore

test('it makes nobody behind, and a report on the guest has it and nobody else', () => {
  const report = reportWith({}, '2026-01-15');
  const { standings } = report.rotations.find((one) => one.rotation.id === 'tuesdays')!;
  expect(standings.map(({ member: { id }, standing }) => `${id} ${standing}`)).toEqual([
    'ada on-track',
    'bo new',
  ]);
  const own = narrowReport(report, { rotation: null, author: 'eli' });
  expect(own.rotations).toMatchObject([{ rotation: { id: 'tuesdays' }, standings: [] }]);
  expect(told(own)).toHaveLength(1);
  expect(told(narrowReport(report, { rotation: null, author: 'bo' }))).toEqual([]);
});

function member(id: string, more: object = {}) {
  return author(id, { joins: [{ rotation: 'tuesdays', from: '2026-01-01', ...more }] });
}

function reportWith(changes: object, today: string): RotaReport {
  const { records } = assembleBlog(blogFiles({ ...FILES, ...changes }), 0);
  return reportOf(records!, { today, pulls: null });
}

function told({ rotations }: RotaReport): string[] {
  return rotations.flatMap(({ givenAway }) =>
    givenAway.map(({ turn, author: { id }, late }) => {
      return `${turn.day} ${id} for ${turn.base}, ${late} late`;
    }),
  );
}
