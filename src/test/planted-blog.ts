import fc from 'fast-check';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogRecords } from '../domain/blog.ts';
import { addDays, startOfDay, type Day, type Instant } from '../domain/calendar.ts';
import {
  author,
  blogFiles,
  guest,
  image,
  letter,
  post,
  rotation,
  slot,
  turns,
} from './builders.ts';
import { FIRST, PEOPLE, someone, someSlotDay } from './random-rotations.ts';

/** What stands nowhere but in what readers may not know. */
export const PLANTED = /planted/i;

const someDay = fc.integer({ min: -60, max: 120 }).map((days) => addDays(FIRST, days));
const someLength = fc.option(fc.integer({ min: 0, max: 70 }), { nil: null });
const someSpan = fc.tuple(someDay, someLength);

const someFacts = fc.record({
  today: someDay,
  joins: fc.array(fc.tuple(someone, someSpan, fc.constantFrom('main', 'tuesdays')), {
    minLength: 2,
    maxLength: 8,
  }),
  away: fc.array(fc.tuple(someone, someSpan), { maxLength: 4 }),
  breaks: fc.array(fc.tuple(someDay, fc.integer({ min: 0, max: 20 })), { maxLength: 2 }),
  slots: fc.uniqueArray(
    fc.tuple(
      someSlotDay,
      fc.constantFrom<object>(
        { author: null },
        { skip: 'planted why' },
        { author: 'dee' },
        { author: 'gil-planted' },
      ),
    ),
    { maxLength: 4, selector: ([day]) => day },
  ),
  posts: fc.array(fc.tuple(someDay, someone, fc.boolean()), { maxLength: 8 }),
  letters: fc.array(
    fc.record({
      about: fc.nat(7),
      day: someDay,
      answer: fc.option(fc.tuple(someone, fc.integer({ min: 0, max: 60 })), { nil: null }),
    }),
    { maxLength: 6 },
  ),
});

/** Blogs with a rotation of each kind on some day: secrets are planted in all that is private. */
export const plantedBlog = someFacts.map((facts): PlantedBlog => {
  const now = startOfDay(facts.today, 'Europe/Berlin') + 12 * 3_600_000;
  return { records: assembleBlog(filesOf(facts), now).records!, today: facts.today, now };
});

function filesOf(facts: Facts) {
  const { joins, away, breaks, slots, posts } = facts;
  const pauses = breaks.map((one) => ({ ...span(one, 'to'), note: 'planted note' }));
  return blogFiles({
    rotations: [
      rotation('main', { title: 'Main', breaks: pauses }),
      turns('tuesdays', { title: 'Tuesdays', breaks: pauses }),
    ],
    authors: [
      ...PEOPLE.map((id) =>
        author(id, {
          name: `${id} Roy`,
          away: away.flatMap(([who, one]) => (who === id ? [span(one, 'to')] : [])),
          joins: joins.flatMap(([who, one, where]) =>
            who === id ? [{ rotation: where, ...span(one, 'until') }] : [],
          ),
        }),
      ),
      guest('gil-planted', { name: 'Gil Planted' }),
    ],
    slots: slots.map(([day, data]) => slot('tuesdays', day, { ...data, topic: 'planted topic' })),
    posts: posts.map(([date, id, draft], at) => {
      const word = wordOf(facts, at);
      const fields = { date, authors: [id], draft, rotation: 'main' };
      return post(`${word}-${at}`, { title: `${word} title`, description: word, ...fields });
    }),
    letters: lettersOf(facts),
  });
}

function wordOf({ today, posts }: Facts, at: number): string {
  const [date = today, , draft = true] = posts[at] ?? [];
  return draft || date > today ? 'planted' : 'told';
}

/** Of each post some; secret until their post, their own day and that of their answer have come. */
function lettersOf(facts: Facts) {
  const known = facts.letters.filter(({ about }) => about < facts.posts.length);
  return known.map(({ about, day, answer }, at) => {
    const answered = answer === null ? day : addDays(day, answer[1]);
    const word = answered > facts.today ? 'planted' : wordOf(facts, about);
    const fields = answer === null ? {} : { 'answered-by': answer[0], answered };
    const told = { from: `${word} reader`, place: `${word} place`, ...fields };
    const name = `${day}-${word}-${at}`;
    return letter(`${wordOf(facts, about)}-${about}`, name, told, {
      images: [image(`./${word}.png`)],
    });
  });
}

function span([from, days]: readonly [Day, number | null], end: string) {
  return days === null ? { from } : { from, [end]: addDays(from, days) };
}

type Facts = typeof someFacts extends fc.Arbitrary<infer T> ? T : never;

export interface PlantedBlog {
  records: BlogRecords;
  today: Day;
  /** Noon of that day. */
  now: Instant;
}
