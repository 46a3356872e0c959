import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween } from '../../domain/calendar.ts';
import type { BlogRecords } from '../../domain/blog.ts';
import { publicPart } from '../../domain/public-part.ts';
import type { PublicCalendar, PublicRotation } from '../../domain/public-schedule.ts';
import { PLANTED, plantedBlog } from '../../test/planted-blog.ts';
import { readCalendar } from '../../test/read-calendar.ts';
import { calendarOfSite } from './calendar-of-site.ts';

const SITE = { url: 'https://blog.example/journal/' };
const summary = (name: string | null, rotation: string) => `${name ?? 'Open'}: ${rotation}`;
const print = (calendars: PublicCalendar[], of: string | null = null) =>
  calendarOfSite({ site: SITE, calendars, of, name: 'Who writes next', summary });

const ada = { id: 'ada-okafor', name: 'Ada Okafor' };
const tuesdays: PublicCalendar = {
  ...{ id: 'tuesdays', title: 'Tuesday essay', kind: 'turns' },
  events: [
    { day: '2026-01-27', author: ada },
    { day: '2026-02-03', author: null },
  ],
};
const main: PublicCalendar = {
  ...{ id: 'main', title: 'Everybody', kind: 'pace' },
  events: [
    { day: '2026-01-30', author: ada },
    { day: '2026-02-10', author: { id: null, name: 'Bo Lind' } },
  ],
};

test('slots by their day, clocks by whose they are; who has no page is named by name alone', () => {
  const read = readCalendar(print([main, tuesdays]));
  expect(read.map(({ day, uid, summary: text, url }) => [day, uid, text, url])).toEqual([
    ['2026-01-27', 'tuesdays/2026-01-27', 'Ada Okafor: Tuesday essay', 'authors/ada-okafor/'],
    ['2026-01-30', 'main/ada-okafor', 'Ada Okafor: Everybody', 'authors/ada-okafor/'],
    ['2026-02-03', 'tuesdays/2026-02-03', 'Open: Tuesday essay', 'schedule/'],
    ['2026-02-10', 'main/name/Bo%20Lind', 'Bo Lind: Everybody', 'schedule/'],
  ].map(([day, uid, text, url]) => [day, `${uid}@blog.example/journal`, text, SITE.url + url]));
}); // prettier-ignore

test('the calendar of an author holds their own days', () => {
  const days = (of: string) => readCalendar(print([main, tuesdays], of)).map(({ day }) => day);
  expect(days('ada-okafor')).toEqual(['2026-01-27', '2026-01-30']);
  expect(days('bo-lind')).toEqual([]);
});

test('a slot that changes hands keeps its event, and one clock that moves is still one', () => {
  const bo = { id: 'bo-lind', name: 'Bo Lind' };
  const later = {
    ...main,
    events: [{ day: '2026-02-20', author: ada }, ...main.events.slice(1)],
  };
  const swapped = { ...tuesdays, events: [{ day: '2026-01-27', author: bo }] };
  const [before, after] = [print([main, tuesdays]), print([later, swapped])].map(readCalendar);
  const known = new Set(before!.map(({ uid }) => uid));
  expect(after!.filter(({ uid }) => !known.has(uid))).toEqual([]);
  expect(new Set(after!.map(({ uid }) => uid)).size).toBe(after!.length);
});

test('random blogs: calendars tell what the schedule tells, due days until they are past, no more', () => {
  fc.assert(
    fc.property(plantedBlog, ({ records, today, now }) => {
      const { schedule, calendars } = publicPart(records, now);
      const text = print(calendars);
      const told = readCalendar(text).map(({ day, summary: of }) => ({ day, of }));
      const [dated, soon] = [namesIn(schedule, false), namesIn(schedule, true)];
      const extra = told.filter(({ day, of }) => !dated.includes(`${day} ${of}`));
      expect(told.length - extra.length).toBe(dated.length);
      for (const { day, of } of extra) {
        expect(soon).toContain(`null ${of}`);
        expect(daysBetween(today, day)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(today, day)).toBeLessThanOrEqual(remindIn(records));
      }
      expect(text).not.toMatch(PLANTED);
      expect(print(publicPart(records, now).calendars)).toBe(text);
    }),
  );
});

function namesIn(schedule: PublicRotation[], isSoon: boolean): string[] {
  return schedule.flatMap(({ title, coming }) =>
    coming
      .filter(({ day }) => (day === null) === isSoon)
      .map(({ day, author }) => `${day} ${summary(author?.name ?? null, title)}`),
  );
}

function remindIn({ rotations }: BlogRecords): number {
  return Math.max(...rotations.map(({ remindDays }) => remindDays));
}
