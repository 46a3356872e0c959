import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '../../domain/calendar.ts';
import { membersOf } from '../../domain/membership/member.ts';
import { comingTurns } from '../../domain/rotation/next.ts';
import { plantedBlog, type PlantedBlog } from '../../test/planted-blog.ts';
import { readCalendar } from '../../test/read-calendar.ts';
import { editorsCalendars } from './editors-calendars.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test('random blogs: calendars tell what `next` tells', () => {
  fc.assert(
    fc.property(plantedBlog, (blog) => {
      const { today, records } = blog;
      const all = readCalendar(editorsCalendars(records, today).get('schedule.ics')!);
      const isPace = ({ uid }: { uid: string }) => uid.startsWith('main/');
      const told = all
        .filter((one) => isPace(one) || one.day >= today)
        .map(({ day, summary }) => `${day} ${summary}`);
      expect(told.toSorted()).toEqual(nextLines(blog).toSorted());
      expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
      expect(all.every(({ stamp, day }) => stamp === `${day}T00:00:00Z`)).toBe(true);
    }),
  );
});

test('random blogs: the calendars of authors hold what is not open, each to their own', () => {
  fc.assert(
    fc.property(plantedBlog, ({ records, today }) => {
      const { 'schedule.ics': all, ...rest } = Object.fromEntries(editorsCalendars(records, today));
      const taken = readCalendar(all!).filter(({ summary }) => !summary.startsWith('open: '));
      const files = Object.entries(rest).map(([name, text]) => [name, readCalendar(text)] as const);
      const nameOf = (file: string) => records.authors.find(({ id }) => `${id}.ics` === file)?.name;
      for (const [file, events] of files) {
        const own = taken.filter(({ summary }) => summary.startsWith(`${nameOf(file)}: `));
        expect(events).toEqual(own);
      }
      const coming = taken.filter(({ day }) => day >= today);
      const found = files.flatMap(([, events]) => events).filter(({ day }) => day >= today);
      expect(found.map(({ uid }) => uid).toSorted()).toEqual(
        coming.map(({ uid }) => uid).toSorted(),
      );
    }),
  );
});

test('random blogs: the same bytes wherever the process runs', () => {
  fc.assert(
    fc.property(plantedBlog, ({ records, today }) => {
      const made = ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Apia'].map((timezone) => {
        process.env['TZ'] = timezone;
        return [...editorsCalendars(records, today)];
      });
      expect(made[1]).toEqual(made[0]);
      expect(made[2]).toEqual(made[0]);
    }),
    { numRuns: 30 },
  );
});

/** What the first turns of `pace` and a year of slots come to, as `next` has them. */
function nextLines({ records, today }: PlantedBlog): string[] {
  return records.rotations.flatMap((rotation) => {
    const members = membersOf(records, rotation, today);
    const turns = comingTurns(records, rotation, { members, today, count: 500 });
    const firsts =
      rotation.kind === 'pace'
        ? [...Map.groupBy(turns, ({ author }) => author).values()].flatMap(([turn]) => turn ?? [])
        : turns.filter(({ day, state }) => day <= addDays(today, 365) && state !== 'skipped');
    return firsts.map(({ day, author }) => {
      const name = records.authors.find(({ id }) => id === author)?.name ?? 'open';
      return `${day} ${name}: ${rotation.title}`;
    });
  });
}
