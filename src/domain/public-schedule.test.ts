import fc from 'fast-check';
import { expect, test } from 'vitest';
import { author, blogFiles, guest, post, rotation, slot, turns } from '../test/builders.ts';
import { PLANTED, plantedBlog } from '../test/planted-blog.ts';
import { assembleBlog } from './assemble-blog.ts';
import { addDays, startOfDay } from './calendar.ts';
import { linkBlog } from './link-blog.ts';
import { publicPart, unpublishedToo } from './public-part.ts';
import { publicCalendars, publicSchedule } from './public-schedule.ts';
import { publicTurns } from './public-turns.ts';
import { membersOf } from './membership/member.ts';
import { paceObligation } from './rotation/pace.ts';

type Parts = Parameters<typeof blogFiles>[0];

const noon = (day: string) => startOfDay(day, 'Europe/Berlin') + 12 * 3_600_000;
const joins = (rotationId: string, from = '2026-01-06', more = {}) => [
  { rotation: rotationId, from, ...more },
];
const records = (parts: Parts, day: string) => assembleBlog(blogFiles(parts), noon(day)).records!;
const told = (parts: Parts, day: string) =>
  publicSchedule(publicTurns(records(parts, day), noon(day)));
const lines = (parts: Parts, day: string) =>
  told(parts, day).flatMap(({ coming }) =>
    coming.map(
      (turn) => `${turn.day ?? 'soon'} ${turn.author?.name ?? '-'} ${turn.author?.id ?? '-'}`,
    ),
  );

const ada = (data = {}) => author('ada-okafor', data);
const bo = (data = {}) => author('bo-lind', data);
const pace = (
  people: ReturnType<typeof author>[],
  posts: ReturnType<typeof post>[] = [],
): Parts => ({
  rotations: [rotation('main')],
  authors: people,
  posts,
});

test('pace: one entry for each member, days in order', () => {
  const posts = [
    post('tides', { date: '2026-02-10' }),
    post('wasm', { date: '2026-02-08', authors: ['bo-lind'] }),
  ];
  expect(told(pace([ada(), bo()], posts), '2026-02-11')).toEqual([
    {
      id: 'main',
      title: 'Main',
      kind: 'pace',
      everyDays: 14,
      coming: [
        { day: '2026-02-22', author: { id: 'bo-lind', name: 'Bo Lind' } },
        { day: '2026-02-24', author: { id: 'ada-okafor', name: 'Ada Okafor' } },
      ],
    },
  ]);
});

test.each([
  ['four days before', '2026-01-16', '2026-01-20'],
  ['within `remind`', '2026-01-17', 'soon'],
  ['on the day', '2026-01-20', 'soon'],
  ['late', '2026-01-21', 'soon'],
  ['overdue', '2026-02-20', 'soon'],
])('pace: a due day %s', (_, today, expected) => {
  expect(lines(pace([ada()]), today)).toEqual([`${expected} Ada Okafor ada-okafor`]);
});

test.each([
  ['before `remind`', '2026-01-16', ['2026-01-20']],
  ['within it', '2026-01-17', ['2026-01-20']],
  ['on the day', '2026-01-20', ['2026-01-20']],
  ['late', '2026-01-21', []],
])('calendars tell a due day until it is past: %s', (_, today, days) => {
  const [calendar] = publicCalendars(publicTurns(records(pace([ada()]), today), noon(today)));
  const author = { id: 'ada-okafor', name: 'Ada Okafor' };
  expect(calendar).toEqual({
    ...{ id: 'main', title: 'Main', kind: 'pace' },
    events: days.map((day) => ({ day, author })),
  });
});

test('calendars have the days of slots and of scheduled posts as the schedule has them', () => {
  const parts = weekly({
    rotations: [rotation('main'), turns('tuesdays')],
    authors: [ada(), bo({ joins: joins('tuesdays', '2026-01-20') })],
    posts: [post('tides', { date: '2026-01-22' })],
    slots: [slot('tuesdays', '2026-01-20', { author: null })],
  });
  const today = records(parts, '2026-01-20');
  const days = publicSchedule(publicTurns(today, noon('2026-01-20'))).map(({ coming }) => coming);
  const told = publicCalendars(publicTurns(today, noon('2026-01-20'))).map(({ events }) => events);
  expect(told).toEqual(days);
  expect(told.map(([first]) => first?.day)).toEqual(['2026-01-22', '2026-01-20']);
});

test('pace: the day of a scheduled post is told exactly, however near', () => {
  const posts = [post('tides', { date: '2026-01-22' })];
  expect(lines(pace([ada()], posts), '2026-01-21')).toEqual(['2026-01-22 Ada Okafor ada-okafor']);
});

test('pace: "soon" first, by id, then days, those of one day by id', () => {
  const people = [
    author('d', { name: 'D', joins: joins('main', '2026-01-20') }),
    author('c', { name: 'C', joins: joins('main', '2026-01-20') }),
    author('b', { name: 'B', joins: joins('main', '2026-01-01') }),
    author('a', { name: 'A', joins: joins('main', '2026-01-08') }),
  ];
  expect(lines(pace(people), '2026-01-21')).toEqual([
    'soon A a',
    'soon B b',
    '2026-02-03 C c',
    '2026-02-03 D d',
  ]);
});

test.each([
  ['dormant', { joins: joins('main', '2025-10-01') }],
  ['away without end', { away: [{ from: '2026-01-15' }] }],
  ['gone', { joins: joins('main', '2025-10-01', { until: '2026-01-20' }) }],
  ['leaving before the next', { joins: joins('main', '2026-01-15', { until: '2026-01-28' }) }],
])('pace: nothing of somebody %s', (_, data) => {
  expect(lines(pace([ada(data), bo()]), '2026-01-21')).toEqual(['soon Bo Lind bo-lind']);
});

test('an upcoming member is named, without a link until their page is public', () => {
  const people = [ada(), bo({ joins: joins('main', '2026-03-01') })];
  expect(lines(pace(people), '2026-01-10')).toContain('2026-03-15 Bo Lind -');
  expect(lines(pace(people), '2026-03-01')).toContain('2026-03-15 Bo Lind bo-lind');
});

const weekly = (more: Parts = {}): Parts => ({
  rotations: [turns('tuesdays')],
  authors: [ada({ joins: joins('tuesdays') }), bo({ joins: joins('tuesdays') })],
  posts: [],
  ...more,
});

test('turns: the next 8 slots, today the first of them', () => {
  const found = lines(weekly(), '2026-01-13');
  expect(found).toHaveLength(8);
  expect(found.slice(0, 2)).toEqual([
    '2026-01-13 Bo Lind bo-lind',
    '2026-01-20 Ada Okafor ada-okafor',
  ]);
});

test('turns: as many slots as members where there are more', () => {
  const people = Array.from({ length: 11 }, (_, index) =>
    author(`a-${index}`, { joins: joins('tuesdays') }),
  );
  expect(lines(weekly({ authors: people }), '2026-01-13')).toHaveLength(11);
});

test('turns: an open slot is its day alone, a skipped one is not there', () => {
  const slots = [
    slot('tuesdays', '2026-01-13', { author: null }),
    slot('tuesdays', '2026-01-20', { skip: 'a holiday' }),
  ];
  expect(lines(weekly({ slots }), '2026-01-13').slice(0, 2)).toEqual([
    '2026-01-13 - -',
    '2026-01-27 Bo Lind bo-lind',
  ]);
});

test('turns: a guest is named once they are public; before that their slot is left out', () => {
  const slots = [slot('tuesdays', '2026-01-20', { author: 'gil' })];
  const people = [...weekly()!.authors!, guest('gil', { name: 'Gil' })];
  const first = (posts: ReturnType<typeof post>[]) =>
    lines(weekly({ authors: people, slots, posts }), '2026-01-14')[0];
  expect(first([])).toBe('2026-01-27 Bo Lind bo-lind');
  expect(first([post('one', { date: '2026-01-10', authors: ['gil'] })])).toBe('2026-01-20 Gil gil');
});

test.each([
  ['nobody has joined', {}],
  ['everybody has left', { joins: joins('tuesdays', '2026-01-06', { until: '2026-01-20' }) }],
])('a rotation is left out where %s', (_, data) => {
  const people = [guest('ada-okafor', data)];
  expect(told(weekly({ authors: people }), '2026-02-01')).toEqual([]);
});

test('a rotation that has ended is left out', () => {
  const ended = [turns('tuesdays', { until: '2026-01-31' })];
  expect(told(weekly({ rotations: ended }), '2026-01-31')).toHaveLength(1);
  expect(told(weekly({ rotations: ended }), '2026-02-01')).toEqual([]);
});

test('nothing but days, names and rotations gets through', () => {
  const secret: Parts = {
    rotations: [
      rotation('main', {
        breaks: [{ from: '2026-03-01', to: '2026-03-02', note: 'planted-note' }],
      }),
      turns('tuesdays'),
      turns('planted-rotation', { title: 'planted-title' }),
    ],
    authors: [
      ada({ joins: joins('main'), away: [{ from: '2026-01-17', to: '2026-01-19' }] }),
      bo({ joins: joins('tuesdays'), away: [{ from: '2026-01-20', to: '2026-01-20' }] }),
      author('planted-upcoming', { name: 'Una Roy', joins: joins('tuesdays', '2026-06-01') }),
      guest('planted-guest', { name: 'planted-name' }),
    ],
    slots: [
      slot('tuesdays', '2026-01-27', { topic: 'planted-topic' }),
      slot('tuesdays', '2026-02-03', { skip: 'planted-reason' }),
      slot('tuesdays', '2026-02-10', { author: 'planted-guest' }),
    ],
    posts: [
      post('planted-slug', { date: '2026-01-30', title: 'planted-heading' }),
      post('planted-draft', { draft: true, title: 'planted-heading' }),
    ],
  };
  const now = noon('2026-01-18');
  const full = records(secret, '2026-01-18');
  for (const part of [publicPart(full, now), unpublishedToo(full, now)]) {
    expect(JSON.stringify(part.schedule)).not.toMatch(/planted|late|away|skip|2026-01-1[79]|Feb/);
    expect(part.schedule.map(({ id }) => id)).toEqual(['main', 'tuesdays']);
  }
  expect(JSON.stringify(publicPart(full, now))).not.toMatch(/planted/);
});

test('linked: the author where there is a page, else the name; neither for an open slot', () => {
  const parts = weekly({
    authors: [ada({ joins: joins('tuesdays') }), bo({ joins: joins('tuesdays', '2026-01-18') })],
    slots: [slot('tuesdays', '2026-01-27', { author: null })],
  });
  const now = noon('2026-01-14');
  const { schedule, authors } = linkBlog(publicPart(records(parts, '2026-01-14'), now), now);
  const [first, second, , fourth] = schedule[0]!.coming;
  expect(first).toEqual({ day: '2026-01-20', name: 'Ada Okafor', author: authors[0] });
  expect(second).toEqual({ day: '2026-01-27', name: null, author: null });
  expect(fourth).toMatchObject({ day: '2026-02-10', name: 'Bo Lind', author: null });
});

test('a blog without rotations has an empty schedule', () => {
  expect(told({ rotations: [], authors: [guest('ada-okafor')] }, '2026-01-14')).toEqual([]);
});

test('random blogs: nothing private is in what readers may have', () => {
  const keys = (list: object[]) => new Set(list.flatMap(Object.keys));
  fc.assert(
    fc.property(plantedBlog, ({ records: full, now }) => {
      const part = publicPart(full, now);
      expect(JSON.stringify(part)).not.toMatch(PLANTED);
      expect(part.authors.flatMap(({ away }) => away)).toEqual([]);
      const { schedule, calendars } = part;
      const told = [...schedule.flatMap(({ coming }) => coming), ...calendars.flatMap(({ events }) => events)];
      expect([...keys(told)].filter((key) => !['day', 'author'].includes(key))).toEqual([]);
      expect([...keys(told.flatMap(({ author: one }) => one ?? []))].filter((key) => !['id', 'name'].includes(key))).toEqual([]);
      const all = [...schedule, ...calendars];
      expect([...keys(all)].filter((key) => !['id', 'title', 'kind', 'everyDays', 'coming', 'events'].includes(key))).toEqual([]);
    }),
  );
}); // prettier-ignore

test('random blogs: pace: who becomes late, and stays so, is told as before', () => {
  let seen = 0;
  fc.assert(
    fc.property(plantedBlog, ({ records: full, today, now }) => {
      const main = full.rotations.find(({ kind }) => kind === 'pace')!;
      const tomorrow = addDays(today, 1);
      const told = (moment: number) => publicSchedule(publicTurns(full, moment)).find(({ id }) => id === 'main');
      const [first, second] = [told(now), told(now + 86_400_000)];
      for (const member of membersOf(full, main, today)) {
        const before = paceObligation(member, main, today);
        const after = paceObligation(member, main, tomorrow);
        const wasDue = before.due !== null && before.due <= today && before.covering === null;
        const isSame = after.due === before.due && after.missed < main.dormant;
        // Another membership of theirs has a clock of its own.
        const stays = membersOf(full, main, tomorrow).some(({ id, join, presence }) => id === member.id && join === member.join && presence === 'present');
        if (!wasDue || !isSame || !stays || member.presence !== 'present') continue;
        seen++;
        const of = (schedule: typeof first) => schedule?.coming.filter(({ author: one }) => one?.name === member.author.name);
        expect(of(first)).toEqual([{ day: null, author: { id: member.id, name: member.author.name } }]);
        expect(of(second)).toEqual(of(first));
      }
    }),
    { numRuns: 400 },
  );
  expect(seen).toBeGreaterThan(20);
}); // prettier-ignore
