import type { Author, Blog, ScheduledTurn } from '../../domain/blog.ts';
import { spanHas, type Day } from '../../domain/calendar.ts';

/**
 * The coming turns of a rotation, day by day in the schedule's order. `isFirst` says whether it is
 * the first turn of whoever has it.
 */
export function turnsByDay(coming: ScheduledTurn[]): ComingDay[] {
  const known = new Set<string>();
  const marked = coming.map((turn) => {
    const isFirst = !known.has(keyOf(turn));
    known.add(keyOf(turn));
    return { ...turn, isFirst };
  });
  const days = Map.groupBy(marked, ({ day }) => day);
  return [...days].map(([day, turns]) => ({ day, turns }));
}

/** Those with a page whose turns come first in any rotation, each once. */
export function whoIsNext(blog: Blog, count: number): NextPerson[] {
  const taken = blog.schedule.flatMap(({ id, coming }) =>
    coming.flatMap(({ day, author }) => (author === null ? [] : [{ day, author, rotation: id }])),
  );
  const inOrder = taken.toSorted(
    (one, other) => Number(order(one) > order(other)) - Number(order(one) < order(other)),
  );
  return [...Map.groupBy(inOrder, ({ author }) => author.id).values()]
    .flatMap(([first]) => first ?? [])
    .slice(0, count);
}

/** What readers may know of when an author writes: one for each rotation that has them. */
export function rhythmsOf(blog: Blog, author: Author, today: Day): AuthorRhythm[] {
  return blog.schedule.flatMap(({ id, title, kind, everyDays, coming }) => {
    const join = author.joins.find((one) => one.rotation === id && spanHas(one.span, today));
    const next = coming.find((turn) => turn.author?.id === author.id);
    if (join === undefined && next === undefined) return [];
    const own = join === undefined ? null : (join.everyDays ?? everyDays);
    return [
      { title, kind, everyDays: own, next: next === undefined ? null : (next.day ?? 'soon') },
    ];
  });
}

/** Whether an author is in a rotation, or has a turn. */
export function isScheduled(blog: Blog, author: Author, today: Day): boolean {
  return rhythmsOf(blog, author, today).length > 0;
}

/** Everybody in the schedule who has a page, each once, in its order. */
export function peopleOfSchedule(blog: Blog): Author[] {
  const all = blog.schedule.flatMap(({ coming }) => coming).flatMap(({ author }) => author ?? []);
  return [...new Set(all)];
}

function keyOf({ author, name }: ScheduledTurn): string {
  return author?.id ?? `a name: ${name}`;
}

/** What is soon comes before every day. */
function order({ day }: NextPerson): string {
  return day ?? '';
}

export interface ComingDay {
  /** Null: soon. */
  day: Day | null;
  turns: (ScheduledTurn & { isFirst: boolean })[];
}

export interface NextPerson {
  day: Day | null;
  author: Author;
  /** Its id. */
  rotation: string;
}

export interface AuthorRhythm {
  title: string;
  kind: 'pace' | 'turns';
  /** Their own; null where they are no member and only have a turn. */
  everyDays: number | null;
  next: Day | 'soon' | null;
}
