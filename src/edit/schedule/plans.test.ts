import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { assembleBlog } from '../../domain/assemble-blog.ts';
import type { BlogRecords } from '../../domain/blog.ts';
import { addDays, startOfDay } from '../../domain/calendar.ts';
import { stopsReport } from '../../domain/report/stops-report.ts';
import { isWithin } from '../../domain/rotation/active-days.ts';
import { turnsOf } from '../../domain/rotation/queue.ts';
import {
  FIRST,
  PEOPLE,
  randomFiles,
  someDay,
  someone,
  someRotations,
  someSlotDay,
} from '../../test/random-rotations.ts';
import type { RandomRotations } from '../../test/random-rotations.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import { checkPlan } from '../check-plan.ts';
import { filesAfter } from '../files-after.ts';
import type { Plan } from '../plan.ts';
import { planAway } from './plan-away.ts';
import { planClear } from './plan-clear.ts';
import { planCover } from './plan-cover.ts';
import { planJoin } from './plan-join.ts';
import { planLeave } from './plan-leave.ts';
import { planOffer } from './plan-offer.ts';
import { planSkip } from './plan-skip.ts';
import { planSwap } from './plan-swap.ts';
import { Refusal } from '../refusal.ts';

const dir = mkdtempSync(join(tmpdir(), 'rota-test-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const TODAY = addDays(FIRST, 30);
const slow = { timeout: 120_000 };

test('a swap exchanges two turns and moves no other', slow, async () => {
  await always(fc.tuple(someSlotDay, someSlotDay), async (blog, [one, two]) => {
    const after = await done(blog, () => planSwap(blog, tuesdays(blog.records), [one, two]));
    if (after === null) return false;
    const [was, is] = [holders(blog.records), holders(after)];
    expect(moved(was, is)).toEqual(
      [one, two].filter((day) => was.get(day) !== is.get(day)).toSorted(),
    );
    expect([is.get(one), is.get(two)]).toEqual([
      bases(blog.records).get(two),
      bases(blog.records).get(one),
    ]);
    return true;
  });
});

test('cover, offer and skip move one turn, and clear moves it back', slow, async () => {
  const deeds = fc.constantFrom('cover', 'offer', 'skip');
  await always(fc.tuple(deeds, someSlotDay, someone), async (blog, [deed, day, by]) => {
    const rotation = tuesdays(blog.records);
    const hadFile = blog.files.slots.some(({ id }) => id === `tuesdays/${day}`);
    const plan = () =>
      deed === 'cover'
        ? planCover(blog, rotation, day, by)
        : deed === 'offer'
          ? planOffer(blog, rotation, day)
          : planSkip(blog, rotation, day, 'a holiday');
    const after = await done(blog, plan);
    if (after === null) return false;
    expect(moved(holders(blog.records), holders(after))).toEqual([day]);
    expect(holders(after).get(day)).toBe(
      deed === 'cover' ? by : deed === 'offer' ? ':open' : ':skipped',
    );
    if (hadFile) return true;
    const changed = blogOf(filesAfter(blog.files, plan().changes));
    const back = await done(changed, () =>
      planClear(changed, { rotation: 'tuesdays', day }, () => rotation),
    );
    expect(holders(back!)).toEqual(holders(blog.records));
    return true;
  });
});

test(
  'whoever goes away is away on those days, and on no others that were not so before',
  slow,
  async () => {
    const to = fc.option(fc.integer({ min: 0, max: 40 }), { nil: null });
    await always(fc.tuple(someone, someDay, to), async (blog, [id, from, more]) => {
      const asked = { from, to: more === null ? null : addDays(from, more) };
      const before = authorIn(blog.records, id).away;
      const after = await done(blog, () => planAway(blog, authorIn(blog.records, id), asked));
      if (after === null) return false;
      const { away } = authorIn(after, id);
      for (let at = -80; at < 300; at++) {
        const day = addDays(FIRST, at);
        if (isWithin(day, [asked])) expect(isWithin(day, away), day).toBe(true);
        else if (!isWithin(day, before)) expect(isWithin(day, away), day).toBe(false);
      }
      return true;
    });
  },
);

test(
  'after leaving nobody has a slot, and whoever joins does not move the past',
  slow,
  async () => {
    await always(fc.tuple(fc.boolean(), someone, someDay), async (blog, [leaves, id, day]) => {
      const rotation = tuesdays(blog.records);
      const author = authorIn(blog.records, id);
      const after = await done(blog, () =>
        leaves ? planLeave(blog, author, rotation, day) : planJoin(blog, author, rotation, day),
      );
      if (after === null) return false;
      const [was, is] = [holders(blog.records), holders(after)];
      const isPastMove = (at: string) =>
        at < TODAY && !was.get(at)!.startsWith(':') && !is.get(at)!.startsWith(':');
      expect(moved(was, is).filter(isPastMove)).toEqual([]);
      const later = authorIn(after, id).joins.filter(({ span }) => span.from > day);
      if (leaves && later.length === 0) {
        expect([...is].filter(([at, who]) => who === id && at > day && at >= TODAY)).toEqual([]);
      } else if (!leaves)
        expect(authorIn(after, id).joins.some(({ span }) => span.from === day)).toBe(true);
      return true;
    });
  },
);

/** The records after a verb, none of them wrong; null where it was refused. */
async function done(blog: BlogToEdit, planFor: () => Plan): Promise<BlogRecords | null> {
  try {
    const plan = planFor();
    const { records } = await checkPlan(blog, plan);
    const { problems } = assembleBlog(filesAfter(blog.files, plan.changes), blog.now);
    expect(problems.filter(stopsReport)).toEqual([]);
    return records;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

/** Tries a verb on random blogs; it must not be refused each time. */
async function always<T>(
  inputs: fc.Arbitrary<T>,
  holds: (blog: BlogToEdit, input: T) => Promise<boolean>,
) {
  let carriedOut = 0;
  await fc.assert(
    fc.asyncProperty(someRotations, inputs, async (random, input) => {
      const blog = blogOf(randomFiles({ ...random, ...inOrder(random) }));
      fc.pre(!blog.problems.some(stopsReport));
      for (const { file, data } of [...blog.files.authors, ...blog.files.slots]) {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), stringify(data));
      }
      if (await holds(blog, input)) carriedOut++;
    }),
    { numRuns: 400, maxSkipsPerRun: 200 },
  );
  expect(carriedOut).toBeGreaterThan(5);
}

/**
 * One membership each, the missing ones in the queue from the beginning; posts, which could be
 * ambiguous, are left out.
 */
function inOrder({ joins }: RandomRotations): Pick<RandomRotations, 'joins' | 'posts'> {
  const seen = new Set<string>();
  const first = joins.filter(({ id }) => !seen.has(id) && seen.add(id));
  const others = PEOPLE.filter((id) => !seen.has(id)).map((id) => {
    return { id, span: { from: '2025-12-01', to: null }, rotations: ['tuesdays'] };
  });
  return { joins: [...first, ...others], posts: [] };
}

function blogOf(files: BlogToEdit['files']): BlogToEdit {
  const now = startOfDay(TODAY, 'Europe/Berlin');
  const { records, problems } = assembleBlog(files, now);
  return { dir, now, today: TODAY, files, records: records!, problems, allowHistory: false };
}

function tuesdays({ rotations }: BlogRecords) {
  return rotations.find(({ id }) => id === 'tuesdays')!;
}

function authorIn({ authors }: BlogRecords, id: string) {
  return authors.find((author) => author.id === id)!;
}

function holders(records: BlogRecords): Map<string, string> {
  const turns = [...turnsOf(records, tuesdays(records))];
  return new Map(turns.map(({ day, author, state }) => [day, author ?? `:${state}`]));
}

function bases(records: BlogRecords): Map<string, string | null> {
  return new Map([...turnsOf(records, tuesdays(records))].map(({ day, base }) => [day, base]));
}

function moved(was: Map<string, string>, is: Map<string, string>): string[] {
  return [...was.keys()].filter((day) => was.get(day) !== is.get(day));
}
