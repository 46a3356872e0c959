import { expect, test } from 'vitest';
import { author, guest, post, rotation, slot, turns } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { peopleOfSchedule, rhythmsOf, turnsByDay, whoIsNext } from './schedule.ts';

const today = '2026-02-04';
const joins = [{ rotation: 'tuesdays', from: '2026-01-01' }];

/** main, every two weeks: Ada (last post 02-03) and Bo (none since 01-20); tuesdays: Cy and Dee. */
function blogOn(day: string, more: Parameters<typeof linkedBlog>[0] = {}) {
  const { authors = [], rotations = [], posts = [], ...rest } = more;
  return linkedBlog(
    {
      authors: [
        author('cy-marsh', { name: 'Cy Marsh', joins }),
        author('dee-roy', { name: 'Dee Roy', joins }),
        ...authors,
      ],
      rotations: [turns('tuesdays', { title: 'Tuesdays' }), ...rotations],
      posts: [post('dials', { authors: ['bo-lind'], date: '2026-01-27' }), ...posts],
      ...rest,
    },
    day,
  );
}

test('turns stand under their days, and a second turn of somebody is marked as one', () => {
  const [, tuesdays] = blogOn(today).schedule;
  const days = turnsByDay(tuesdays!.coming).slice(0, 3);
  expect(days.map(({ day, turns: of }) => [day, ...of.map(({ name }) => name)])).toEqual([
    ['2026-02-10', 'Dee Roy'],
    ['2026-02-17', 'Cy Marsh'],
    ['2026-02-24', 'Dee Roy'],
  ]);
  expect(days.map(({ turns: of }) => of[0]!.isFirst)).toEqual([true, true, false]);
});

test('people of one day stand under it together', () => {
  const joined = author('eli-tam', { name: 'Eli Tam' });
  const both = post('two', { authors: ['eli-tam', 'ada-okafor'], date: '2026-02-03' });
  const [main] = blogOn(today, { authors: [joined], posts: [both] }).schedule;
  const last = turnsByDay(main!.coming).find(({ day }) => day === '2026-02-17');
  expect(last?.turns.map(({ name }) => name)).toEqual(['Ada Okafor', 'Bo Lind', 'Eli Tam']);
});

test('who is next: over all rotations by day, each once, what is soon first', () => {
  const joined = author('eli-tam', { name: 'Eli Tam' });
  const next = whoIsNext(blogOn('2026-02-10', { authors: [joined] }), 9);
  expect(next.map(({ day, author: { id } }) => `${day} ${id}`)).toEqual([
    'null eli-tam',
    '2026-02-10 dee-roy',
    '2026-02-17 ada-okafor',
    '2026-02-17 bo-lind',
    '2026-02-17 cy-marsh',
  ]);
  expect(whoIsNext(blogOn(today), 2)).toHaveLength(2);
});

test('nobody is next whose page is not public, and no open slot', () => {
  const later = author('eli-tam', { joins: [{ rotation: 'main', from: '2026-02-05' }] });
  const open = slot('tuesdays', '2026-02-10', { author: null });
  const blog = blogOn(today, { authors: [later], slots: [open] });
  const names = blog.schedule.flatMap(({ coming }) => coming.map(({ name }) => name));
  expect(names).toContain(null);
  expect(whoIsNext(blog, 9).map(({ author: { id } }) => id)).not.toContain('eli-tam');
  expect(peopleOfSchedule(blog).map(({ id }) => id)).not.toContain('eli-tam');
});

test('an author has a rhythm in each of their rotations, their own where it differs', () => {
  const both = [
    { rotation: 'main', from: '2026-01-06', every: '4w' },
    { rotation: 'tuesdays', from: '2026-02-01' },
  ];
  const blog = blogOn(today, { authors: [author('eli-tam', { joins: both })] });
  const eli = blog.authors.find(({ id }) => id === 'eli-tam')!;
  expect(rhythmsOf(blog, eli, today)).toEqual([
    { title: 'Main', kind: 'pace', everyDays: 28, next: 'soon' },
    { title: 'Tuesdays', kind: 'turns', everyDays: 7, next: '2026-02-17' },
  ]);
});

test('a guest with a turn has a day and no rhythm, others have neither', () => {
  const given = slot('tuesdays', '2026-02-10', { author: 'gil', 'instead-of': 'dee-roy' });
  const guests = [guest('gil', { name: 'Gil Ito' }), guest('kim', { name: 'Kim Uhl' })];
  const posts = [post('by-guests', { authors: ['gil', 'kim'], date: '2026-01-07' })];
  const blog = blogOn(today, { authors: guests, posts, slots: [given] });
  const of = (name: string) => blog.authors.find(({ id }) => id === name)!;
  expect(rhythmsOf(blog, of('gil'), today)).toEqual([
    { title: 'Tuesdays', kind: 'turns', everyDays: null, next: '2026-02-10' },
  ]);
  expect(rhythmsOf(blog, of('kim'), today)).toEqual([]);
});

test('who is on leave keeps the rhythm, and who has left has none', () => {
  const away = [{ from: '2026-02-01' }];
  const left = [{ rotation: 'main', from: '2026-01-06', until: '2026-02-01' }];
  const authors = [author('eli-tam', { away }), author('fay-voss', { joins: left })];
  const blog = blogOn(today, { authors, rotations: [rotation('other', { title: 'Other' })] });
  const of = (name: string) => blog.authors.find(({ id }) => id === name)!;
  expect(rhythmsOf(blog, of('eli-tam'), today)).toEqual([
    { title: 'Main', kind: 'pace', everyDays: 14, next: null },
  ]);
  expect(rhythmsOf(blog, of('fay-voss'), today)).toEqual([]);
});
