import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BlogRecords } from '../../domain/blog.ts';
import { addDays, daysBetween, type Day } from '../../domain/calendar.ts';
import { reportOf } from '../../domain/report/report.ts';
import type { StandingLine } from '../../domain/report/standing-line.ts';
import { checkSchedule } from '../../read/check-schedule.ts';
import { runScript } from '../run-script.ts';
import { isHere, SOURCE } from './real-blog.ts';
import { rotateRealBlog } from './rotate-real-blog.ts';

const EVERY = 42;
const FIRST = '2014-06-01';
const DAYS = Array.from({ length: 50 }, (_, at) => addDays(FIRST, at * 66));

describe.skipIf(!isHere)(
  '40 authors of the 18F blog in a rotation, on 50 days of its ten years',
  () => {
    let dir = '';
    let records: BlogRecords;

    beforeAll(async () => {
      dir = await mkdtemp(join(tmpdir(), 'rota-18f-rotation-'));
      await runScript('import', ['jekyll', SOURCE, '--blog', dir]);
      const imported = await checkSchedule(dir, Date.parse(FIRST), { cache: false });
      await rotateRealBlog(dir, imported.records!);
      const { records: rotated, problems } = await checkSchedule(dir, Date.parse(FIRST), {});
      expect(problems).toEqual([]);
      records = rotated!;
    }, 120_000);

    afterAll(() => rm(dir, { recursive: true, force: true }));

    test.each(DAYS)('%s', (today) => {
      const lines = linesOn(today, upTo(addDays(today, 14)));
      expect(lines).toHaveLength(40);
      const severities = lines.map(({ severity }) => severity);
      expect(severities).toEqual(severities.toSorted((one, two) => two - one));
      for (const line of lines) {
        const rested = restedDays(line, today);
        const { standing, severity } = line;
        if (['left', 'upcoming', 'scheduled'].includes(standing)) expect(severity).toBe(0);
        else {
          expect(severity > 0).toBe(rested > EVERY);
          expect(line.obligation.late).toBe(Math.max(0, rested - EVERY));
        }
      }
    });

    test.each(DAYS)(
      '%s: what was written later changes nothing but who has it scheduled',
      (today) => {
        const known = new Map(linesOn(today, upTo(today)).map((line) => [line.member.id, line]));
        for (const line of linesOn(today, records)) {
          const then = known.get(line.member.id)!;
          expect(line.obligation.due).toBe(then.obligation.due);
          expect(line.obligation.late).toBe(then.obligation.late);
          if (line.standing !== 'scheduled') expect(line.standing).toBe(then.standing);
        }
      },
    );

    test('a post of today clears whoever is behind', () => {
      const today = '2016-09-20';
      const behind = linesOn(today, upTo(today)).filter(({ severity }) => severity > 0);
      expect(behind.length).toBeGreaterThan(10);
      const [post] = records.posts;
      const posts = behind.map(({ member: { id } }) => ({
        ...post!,
        slug: id,
        authors: [id],
        day: today,
      }));
      const after = linesOn(today, { ...upTo(today), posts: [...upTo(today).posts, ...posts] });
      const next = addDays(today, EVERY);
      for (const { member } of behind) {
        const stays = member.span.to === null || member.span.to >= next;
        expect(after.find((line) => line.member.id === member.id)).toMatchObject({
          standing: 'on-track',
          obligation: { due: stays ? next : null, late: 0, missed: 0 },
        });
      }
    });

    function upTo(last: Day): BlogRecords {
      return { ...records, posts: records.posts.filter(({ day }) => day !== null && day <= last) };
    }
  },
);

function linesOn(today: Day, records: BlogRecords): StandingLine[] {
  return reportOf(records, { today, pulls: null }).rotations[0]!.standings;
}

/** Days outside of Christmas since they joined or last wrote, counted one by one. */
function restedDays({ member, lastPost }: StandingLine, today: Day): number {
  const since = lastPost?.day ?? member.span.from;
  const days = Array.from({ length: Math.max(0, daysBetween(since, today)) }, (_, at) =>
    addDays(since, at + 1).slice(5),
  );
  return days.filter((day) => day < '12-21' && day > '01-03').length;
}
