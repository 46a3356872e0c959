import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { author, blogFiles, post, rotation, slot, turns } from '../../test/builders.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogFiles } from '../blog-files.ts';
import type { BlogRecords } from '../blog.ts';
import { addDays, startOfDay, type Day } from '../calendar.ts';
import { membersOf } from './member.ts';
import { comingTurns } from './next.ts';
import { obligationsOf } from './obligation.ts';
import { publicSchedule } from '../public-schedule.ts';
import { turnsOf } from './queue.ts';
import { standingOf } from './standing.ts';

const PEOPLE = ['ada', 'bo', 'cy', 'dee'];
const FIRST = '2026-01-06';
const someDay = fc.integer({ min: -60, max: 200 }).map((days) => addDays(FIRST, days));
const someSlot = fc.integer({ min: 0, max: 20 }).map((weeks) => addDays(FIRST, weeks * 7));
const someSpan = fc.tuple(someDay, fc.option(fc.integer({ min: 0, max: 70 }), { nil: null }));

const someBlog = fc.record({
  joins: fc.array(fc.tuple(fc.constantFrom(...PEOPLE), someSpan), { maxLength: 6 }),
  away: fc.array(fc.tuple(fc.constantFrom(...PEOPLE), someSpan), { maxLength: 4 }),
  breaks: fc.array(fc.tuple(someDay, fc.integer({ min: 0, max: 30 })), { maxLength: 2 }),
  slots: fc.uniqueArray(
    fc.tuple(someSlot, fc.constantFrom({ author: null }, { skip: 'why' }, { author: 'dee' })),
    { maxLength: 3, selector: ([day]) => day },
  ),
  posts: fc.array(fc.tuple(someDay, fc.constantFrom(...PEOPLE), fc.boolean()), { maxLength: 6 }),
  whenAway: fc.constantFrom('open', 'next'),
});
type SomeBlog = typeof someBlog extends fc.Arbitrary<infer T> ? T : never;

afterEach(() => {
  delete process.env['TZ'];
});

test('a fact dated D changes no slot before D', () => {
  const fact = fc.oneof(
    fc.record({ join: fc.tuple(fc.constantFrom(...PEOPLE, 'eve'), someSpan) }),
    fc.record({ away: fc.tuple(fc.constantFrom(...PEOPLE), someSpan) }),
    fc.record({ breaks: fc.tuple(someDay, fc.integer({ min: 0, max: 30 })) }),
    fc.record({ slots: fc.tuple(someSlot, fc.constant({ author: 'cy' })) }),
  );
  fc.assert(
    fc.property(someBlog, fact, (blog, added) => {
      const [list, value] = Object.entries(added)[0] as [string, never[]];
      const key = list === 'join' ? 'joins' : (list as keyof SomeBlog);
      const since = firstDayOf(value);
      const after = { ...blog, [key]: [...(blog[key] as unknown[]), value] } as SomeBlog;
      const before = (records: BlogRecords) => slotsOf(records).filter(({ day }) => day < since);
      expect(before(recordsOf(after))).toEqual(before(recordsOf(blog)));
    }),
  );
});

test('leaving changes nothing up to the last day', () => {
  fc.assert(
    fc.property(someBlog, someDay, (blog, until) => {
      const without = blog.joins.filter(([id]) => id !== 'ada');
      const ada = (days: number | null) =>
        ['ada', ['2025-11-01', days]] as SomeBlog['joins'][number];
      const last = (Date.parse(until) - Date.parse('2025-11-01')) / 86_400_000;
      const turnsWith = (days: number | null) =>
        slotsOf(recordsOf({ ...blog, joins: [...without, ada(days)] })).filter(
          ({ day }) => day <= until,
        );
      expect(turnsWith(last)).toEqual(turnsWith(null));
    }),
  );
});

test('with stable members any two have the same number of base turns, or one more', () => {
  fc.assert(
    fc.property(someBlog, fc.integer({ min: 1, max: 30 }), (blog, count) => {
      const joins = PEOPLE.map((id) => [id, ['2026-01-01', null]] as SomeBlog['joins'][number]);
      const records = recordsOf({ ...blog, joins, whenAway: 'open' });
      const found = slotsOf(records).slice(0, count);
      const counts = PEOPLE.map((id) => found.filter(({ base }) => base === id).length);
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    }),
  );
});

test('a joiner moves the next turn of nobody', () => {
  fc.assert(
    fc.property(someBlog, someDay, (made, from) => {
      const blog: SomeBlog = { ...made, whenAway: 'open', slots: [] };
      const next = (records: BlogRecords) =>
        PEOPLE.map(
          (id) => slotsOf(records).find(({ day, base }) => day >= from && base === id)?.day,
        );
      const joined = { ...blog, joins: [...blog.joins, ['eve', [from, null]]] } as SomeBlog;
      const [before, after] = [next(recordsOf(blog)), next(recordsOf(joined))];
      const isQueued = (id: string) =>
        blog.joins.some(([who, [first]]) => who === id && first < from);
      PEOPLE.forEach((id, index) => {
        if (isQueued(id) && !joinsAfter(blog, id, from)) expect(after[index]).toBe(before[index]);
      });
    }),
  );
});

test('a standing never throws, whatever the files hold, and neither do the next turns', () => {
  const anyDay = fc.oneof(someDay, fc.constantFrom('2000-01-01', '2100-12-31'));
  fc.assert(
    fc.property(someBlog, anyDay, fc.boolean(), (blog, today, turned) => {
      const made = turned ? upsideDown(recordsOf(blog)) : recordsOf(blog);
      expect(() => everythingOn(made, today)).not.toThrow();
    }),
  );
});

test('the order of files on disk and the time zone of the process change nothing', () => {
  fc.assert(
    fc.property(someBlog, someDay, (blog, today) => {
      process.env['TZ'] = 'Pacific/Kiritimati';
      const far = everythingOn(recordsOf(blog), today);
      process.env['TZ'] = 'America/St_Johns';
      const files = filesOf(blog);
      const turned = {
        ...files,
        posts: files.posts.toReversed(),
        authors: files.authors.toReversed(),
        rotations: files.rotations.toReversed(),
        slots: files.slots.toReversed(),
      };
      expect(everythingOn(assembleBlog(turned, 0).records!, today)).toEqual(far);
    }),
  );
});

function everythingOn(records: BlogRecords, today: Day) {
  const found = records.rotations.map((one) => {
    const members = membersOf(records, one, today);
    const owed = obligationsOf(one, members, [...turnsOf(records, one)], today);
    const standings = members.map((member) => {
      const obligation = owed.get(member.id)!;
      const standing = standingOf({ member, obligation, rotation: one, today, pulls: [] });
      return { id: member.id, standing, ...obligation };
    });
    return [one.id, standings, comingTurns(records, one, { members, today, count: 8 })] as const;
  });
  const sorted = found.toSorted(([one], [two]) => (one < two ? -1 : 1));
  return { sorted, told: publicSchedule(records, startOfDay(today, 'Europe/Berlin')) };
}

/** Spans that end before they begin, which `check` refuses and the dev server may still meet. */
function upsideDown(records: BlogRecords): BlogRecords {
  const turn = ({ from, to }: { from: Day; to: Day | null }) => ({ from: to ?? from, to: from });
  const authors = records.authors.map((one) => ({
    ...one,
    away: one.away.map(turn),
    joins: one.joins.map((join) => ({ ...join, span: turn(join.span) })),
  }));
  return { ...records, authors };
}

function slotsOf(records: BlogRecords) {
  const tuesdays = records.rotations.find(({ kind }) => kind === 'turns')!;
  return [...turnsOf(records, tuesdays).take(30)];
}

function recordsOf(blog: SomeBlog): BlogRecords {
  return assembleBlog(filesOf(blog), 0).records!;
}

function filesOf(blog: SomeBlog): BlogFiles {
  const span = ([from, days]: readonly [Day, number | null], end: string) =>
    days === null ? { from } : { from, [end]: addDays(from, days) };
  const of = <T>(list: readonly [string, T][], id: string) =>
    list.flatMap(([who, value]) => (who === id ? [value] : []));
  const breaks = blog.breaks.map((one) => span(one, 'to'));
  return blogFiles({
    rotations: [rotation('main', { breaks }), turns('tuesdays', { breaks, 'when-away': blog.whenAway })],
    authors: [...PEOPLE, 'eve'].map((id) =>
      author(id, {
        away: of(blog.away, id).map((one) => span(one, 'to')),
        joins: of(blog.joins, id).flatMap((one) =>
          ['main', 'tuesdays'].map((name) => ({ rotation: name, ...span(one, 'until') })),
        ),
      }),
    ),
    slots: blog.slots.map(([day, data]) => slot('tuesdays', day, data)),
    posts: blog.posts.map(([date, id, draft], index) =>
      post(`p-${index}`, { date, authors: [id], draft, rotation: 'main' }),
    ),
  });
} // prettier-ignore

function firstDayOf(value: unknown): Day {
  return /\d{4}-\d{2}-\d{2}/.exec(JSON.stringify(value))![0];
}

function joinsAfter(blog: SomeBlog, id: string, from: Day): boolean {
  return blog.joins.some(([who, [first]]) => who === id && first >= from);
}
