import type { BlogRecords } from '../blog.ts';
import { daysBetween, parseDuration, type Day } from '../calendar.ts';

/**
 * How often the blog publishes, against `goal`. `turns`: days of turns from today on that have an
 * author and no post yet.
 */
export function cadenceOf(records: BlogRecords, turns: Day[], today: Day): Cadence {
  const days = records.posts.flatMap(({ draft, day }) => (draft || day === null ? [] : [day]));
  const weeks = weeksUpTo(today, days);
  const lastFour = weeks.slice(-5, -1).reduce((sum, count) => sum + count, 0);
  const { posts, every } = records.site.goal ?? {};
  const everyDays = parseDuration(every ?? '') ?? 0;
  const goal = posts === undefined || everyDays === 0 ? null : { posts, everyDays };
  return {
    goal,
    weeks,
    meanOfFour: Math.round((lastFour / 4) * 10) / 10,
    runwayDays: goal && runway(goal, [...days, ...turns], today),
  };
}

/** Posts in each of the last 12 weeks from Monday to Sunday, the running one last. */
function weeksUpTo(today: Day, days: Day[]): number[] {
  // 2001-01-01 was a Monday.
  const weekOf = (day: Day) => Math.floor(daysBetween('2001-01-01', day) / 7);
  const counts = Array.from({ length: 12 }, () => 0);
  for (const day of days.filter((one) => one <= today)) {
    const at = 11 - (weekOf(today) - weekOf(day));
    if (at in counts) counts[at]!++;
  }
  return counts;
}

/** Days until the first day at whose end fewer posts than the goal lie in its days. */
function runway(goal: NonNullable<Cadence['goal']>, days: Day[], today: Day): number {
  const { posts, everyDays } = goal;
  const ahead = days.map((day) => daysBetween(today, day)).filter((day) => day > -everyDays);
  for (let at = 0; at < A_YEAR; at++) {
    const held = ahead.filter((day) => day <= at && day > at - everyDays);
    if (held.length < posts) return at;
  }
  return A_YEAR;
}

const A_YEAR = 365;

export interface Cadence {
  /** Null: the blog has none. */
  goal: { posts: number; everyDays: number } | null;
  /** Posts in each of 12 weeks, the running one last. */
  weeks: number[];
  /** Of the four weeks before the running one, to one decimal. */
  meanOfFour: number;
  /** Days for which the goal holds with what is published, scheduled and assigned; at most 365. */
  runwayDays: number | null;
}
