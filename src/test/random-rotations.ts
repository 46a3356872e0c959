import fc from 'fast-check';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogFiles } from '../domain/blog-files.ts';
import type { BlogRecords } from '../domain/blog.ts';
import { addDays, type Day } from '../domain/calendar.ts';
import type { Pull } from '../domain/membership/pulls.ts';
import { author, blogFiles, post, rotation, slot, turns } from './builders.ts';

/**
 * Random blogs with a rotation of each kind, `main` and `tuesdays`: several memberships of one
 * person, absences and breaks that overlap or have no end, slots, shared posts and drafts.
 */
export const PEOPLE = ['ada', 'bo', 'cy', 'dee'];
export const FIRST = '2026-01-06';

export const someone = fc.constantFrom(...PEOPLE);
export const someDay = days(-60, 200);
export const someSlotDay = fc.integer({ min: 0, max: 20 }).map((at) => addDays(FIRST, at * 7));
export const someSpan = fc
  .tuple(someDay, fc.option(fc.integer({ min: 0, max: 70 }), { nil: null }))
  .map(([from, more]): RandomSpan => ({ from, to: more === null ? null : addDays(from, more) }));
export const someBreak = fc
  .tuple(someDay, fc.integer({ min: 0, max: 30 }))
  .map(([from, more]) => ({ from, to: addDays(from, more) }));

export const someJoin: fc.Arbitrary<RandomJoin> = fc.record({
  id: someone,
  span: someSpan,
  rotations: fc.constantFrom(['main'], ['tuesdays'], ['main', 'tuesdays']),
});

export const somePost: fc.Arbitrary<RandomPost> = fc.record({
  day: someDay,
  authors: fc.uniqueArray(someone, { minLength: 1, maxLength: 3 }),
  draft: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
  rotation: fc.constantFrom('main', 'tuesdays', undefined),
});

export const someRotations: fc.Arbitrary<RandomRotations> = fc.record({
  joins: fc.array(someJoin, { maxLength: 7 }),
  away: fc.array(fc.record({ id: someone, span: someSpan }), { maxLength: 5 }),
  breaks: fc.array(someBreak, { maxLength: 2 }),
  slots: fc.uniqueArray(
    fc.record({
      day: someSlotDay,
      data: fc.constantFrom({ author: null }, { skip: 'a holiday' }, ...PEOPLE.map(writes)),
    }),
    { maxLength: 4, selector: ({ day }) => day },
  ),
  posts: fc.array(somePost, { maxLength: 8 }),
  rule: fc.record({
    'when-away': fc.constantFrom('open', 'next'),
    credit: fc.constantFrom('all', 'first'),
    dormant: fc.integer({ min: 1, max: 3 }),
    remind: fc.constantFrom('0d', '3d', '3w'),
    grace: fc.constantFrom('0d', '3d'),
    until: fc.constantFrom('2026-08-31', '2026-12-31'),
  }),
});

export const somePulls: fc.Arbitrary<Pull[]> = fc
  .array(
    fc.record({
      opened: someDay,
      isDraft: fc.boolean(),
      changesRequested: fc.boolean(),
      posts: fc.array(
        fc.record({
          file: fc.constantFrom('content/posts/p-0.mdx', 'content/posts/new.mdx'),
          authors: fc.uniqueArray(someone, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 3 },
  )
  .map((pulls) => pulls.map((pull, at) => ({ ...pull, number: at + 1, url: `https://p/${at}` })));

export function randomRecords(random: RandomRotations): BlogRecords {
  return assembleBlog(randomFiles(random), 0).records!;
}

export function randomFiles({
  joins,
  away,
  breaks,
  slots,
  posts,
  rule,
}: RandomRotations): BlogFiles {
  const { 'when-away': whenAway, ...shared } = rule;
  const common = { ...shared, breaks };
  return blogFiles({
    site: { goal: { posts: 1, every: '1w' } },
    rotations: [rotation('main', common), turns('tuesdays', { ...common, 'when-away': whenAway })],
    authors: [...PEOPLE, 'eve'].map((id) =>
      author(id, {
        away: away.filter((one) => one.id === id).map(({ span }) => written(span, 'to')),
        joins: joins
          .filter((one) => one.id === id)
          .flatMap(({ span, rotations }) =>
            rotations.map((name) => ({ rotation: name, ...written(span, 'until') })),
          ),
      }),
    ),
    slots: slots.map(({ day, data }) => slot('tuesdays', day, data)),
    posts: posts.map(({ day, ...data }, at) => post(`p-${at}`, { date: day, ...data })),
  });
}

function written({ from, to }: RandomSpan, end: string) {
  return to === null ? { from } : { from, [end]: to };
}

function writes(id: string) {
  return { author: id };
}

function days(min: number, max: number): fc.Arbitrary<Day> {
  return fc.integer({ min, max }).map((more) => addDays(FIRST, more));
}

export interface RandomRotations {
  joins: RandomJoin[];
  away: { id: string; span: RandomSpan }[];
  breaks: { from: Day; to: Day }[];
  slots: { day: Day; data: { author?: string | null; skip?: string } }[];
  posts: RandomPost[];
  rule: Record<string, unknown>;
}

export interface RandomSpan {
  from: Day;
  to: Day | null;
}

export interface RandomJoin {
  id: string;
  span: RandomSpan;
  rotations: string[];
}

export interface RandomPost {
  day: Day;
  authors: string[];
  draft: boolean;
  rotation: string | undefined;
}
