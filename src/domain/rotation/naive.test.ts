import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blogFiles, guest, post, rotation, slot } from '../../test/builders.ts';
import {
  naiveSlots,
  naiveStandings,
  type NaiveBlog,
  type NaivePerson,
} from '../../test/naive-rotation.ts';
import { assembleBlog } from '../assemble-blog.ts';
import type { BlogRecords } from '../blog.ts';
import { addDays, daysBetween, type Day } from '../calendar.ts';
import { membersOf } from '../membership/member.ts';
import type { OwnedPull } from '../membership/pulls.ts';
import { paceTurns } from './next.ts';
import { obligationsOf } from './obligation.ts';
import { turnsOf } from './queue.ts';
import { standingOf } from './standing.ts';

const IDS = ['ada', 'bo', 'cy', 'dee'];
const LAST = 60;
const days = (min: number, max: number) => fc.integer({ min, max });
const someone = fc.constantFrom(...IDS);

const somePerson = fc
  .record({
    steps: fc.array(days(0, 40), { maxLength: 4 }),
    every: fc.option(days(1, 9), { nil: null }),
    inOther: fc.option(fc.tuple(days(-10, 65), days(0, 40)), { nil: null }),
    away: fc.array(
      fc.record({ from: days(-10, 65), days: fc.option(days(0, 12), { nil: null, freq: 6 }) }),
      { maxLength: 3 },
    ),
  })
  .map(({ steps, every, inOther, away }): Omit<NaivePerson, 'id'> => ({
    joins: joinsFrom(steps, every),
    inOther: inOther && { from: inOther[0], to: inOther[0] + inOther[1] },
    away: away.map(({ from, days: more }) => ({ from, to: more === null ? null : from + more })),
  }));

const someBlog = fc
  .record({
    kind: fc.constantFrom('pace', 'turns'),
    today: days(-15, LAST + 10),
    every: days(1, 8),
    remind: days(0, 4),
    grace: days(0, 3),
    dormant: days(1, 3),
    credit: fc.constantFrom('all', 'first'),
    breaks: fc.array(fc.tuple(days(-5, LAST), days(0, 9)), { maxLength: 2 }),
    start: days(-5, 10),
    order: fc.shuffledSubarray(IDS),
    whenAway: fc.constantFrom('open', 'next'),
    people: fc.tuple(somePerson, somePerson, somePerson, somePerson),
    slots: fc.uniqueArray(
      fc.record({
        at: days(0, 12),
        author: fc.option(fc.constantFrom(...IDS, null), { nil: undefined }),
        skip: fc.boolean(),
      }),
      { maxLength: 3, selector: ({ at }) => at },
    ),
    posts: fc.array(
      fc.record({
        day: days(-10, LAST + 10),
        authors: fc.uniqueArray(someone, { minLength: 1, maxLength: 2 }),
        rotation: fc.constantFrom('main', 'other', null),
        draft: fc.integer({ min: 0, max: 5 }).map((dice) => dice === 0),
      }),
      { maxLength: 8 },
    ),
    inReview: fc.uniqueArray(someone, { maxLength: 2 }),
  })
  .map(({ breaks, people, slots, ...rest }) => {
    const blog: NaiveBlog = {
      ...rest,
      until: LAST,
      breaks: breaks.map(([from, more]) => ({ from, to: from + more })),
      people: people.map((person, at) => ({ id: IDS[at]!, ...person })),
      slots: slots.map(({ at, author: who, skip }) => ({
        day: rest.start + at * rest.every,
        ...(who === undefined ? {} : { author: who }),
        skip: skip && who === undefined,
      })),
    };
    return blog;
  });

const template = assembleBlog(
  blogFiles({
    rotations: [rotation('main'), rotation('other')],
    authors: IDS.map((id) => guest(id)),
    posts: [post('one', { authors: [] })],
    slots: [slot('main', '2026-01-06')],
  }),
  0,
).records!;

test('the model and its naive double agree on 20,000 random blogs', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(someBlog, (blog) => {
      expect(resultsOf(blog)).toEqual({
        standings: naiveStandings(blog),
        slots: blog.kind === 'turns' ? naiveSlots(blog) : [],
      });
    }),
    { numRuns: 20_000, seed: 20_260_106 },
  );
});

function resultsOf(blog: NaiveBlog) {
  const records = recordsOf(blog);
  const [main] = records.rotations;
  const today = dayOf(blog.today);
  const members = membersOf(records, main!, today);
  const turns = [...turnsOf(records, main!)];
  const owed = obligationsOf(main!, members, turns, today);
  const pulls = blog.inReview.map(pullOf);
  return {
    standings: Object.fromEntries(
      members.map((member) => {
        const obligation = owed.get(member.id)!;
        const { due, late, missed } = obligation;
        const standing = standingOf({ member, obligation, rotation: main!, today, pulls });
        const next = paceTurns(member, main!, { today, pulls }).take(3);
        const result = {
          standing,
          due: due && numberOf(due),
          late,
          missed,
          next: blog.kind === 'pace' ? [...next].map(({ day }) => numberOf(day)) : [],
        };
        return [member.id, result];
      }),
    ),
    slots: turns.map(({ day, opens, base, author: who, state }) => ({
      day: numberOf(day),
      opens: numberOf(opens),
      base,
      held: who ?? state,
    })),
  };
}

function recordsOf(blog: NaiveBlog): BlogRecords {
  const [onePost] = template.posts;
  return {
    ...template,
    rotations: [
      {
        ...template.rotations[0]!,
        kind: blog.kind,
        everyDays: blog.every,
        remindDays: blog.remind,
        graceDays: blog.grace,
        dormant: blog.dormant,
        credit: blog.credit,
        breaks: blog.breaks.map(({ from, to }) => ({ ...spanOf(from, to), to: dayOf(to), note: null })),
        start: blog.kind === 'turns' ? dayOf(blog.start) : null,
        until: dayOf(blog.until),
        order: blog.order,
        whenAway: blog.whenAway,
      },
      template.rotations[1]!,
    ],
    authors: blog.people.map(({ id, joins, inOther, away }) => ({
      ...template.authors.find((one) => one.id === id)!,
      joins: [
        ...joins.map(({ from, until, every }) => ({
          rotation: 'main',
          span: spanOf(from, until),
          everyDays: every,
        })),
        ...(inOther ? [{ rotation: 'other', span: spanOf(inOther.from, inOther.to), everyDays: null }] : []),
      ],
      away: away.map(({ from, to }) => spanOf(from, to)),
    })),
    slots: blog.slots.map(({ day, author: who, skip }) => ({
      ...{ rotation: 'main', day: dayOf(day), insteadOf: null, topic: null },
      ...(who === undefined ? {} : { author: who }),
      skip: skip ? 'a holiday' : null,
    })),
    posts: blog.posts.map(({ day, authors, draft, rotation: name }, at) => ({
      ...onePost!,
      slug: `p-${at}`,
      day: dayOf(day),
      authors,
      draft,
      rotation: name,
    })),
  };
} // prettier-ignore

/** Memberships one after the other: days between them and their lengths, the last without end. */
function joinsFrom(steps: number[], every: number | null): NaivePerson['joins'] {
  const joins: NaivePerson['joins'] = [];
  let day = -15;
  for (let at = 0; at < steps.length; at += 2) {
    const from = day + steps[at]!;
    const until = Math.min(LAST, from + (steps[at + 1] ?? LAST));
    if (from <= LAST) joins.push({ from, until, every });
    day = until + 1;
  }
  return joins;
}

function pullOf(id: string, at: number): OwnedPull {
  const base = { number: at, url: '', isDraft: false, changesRequested: false, posts: [] };
  return { ...base, opened: dayOf(-20), authors: [id] };
}

function spanOf(from: number, to: number | null) {
  return { from: dayOf(from), to: to === null ? null : dayOf(to) };
}

function dayOf(number: number): Day {
  return addDays('2026-01-01', number);
}

function numberOf(day: Day): number {
  return daysBetween('2026-01-01', day);
}
