import { hasDays, spanHas, type Day } from '../calendar.ts';
import type { Join } from '../blog.ts';

/**
 * What an author is on `day`; follows from `joins` and is never typed. Somebody who returns later
 * is upcoming. Blogs without rotations show none of these words.
 */
export function membership(author: { joins: Join[] }, day: Day): Membership {
  const spans = author.joins.map(({ span }) => span).filter(hasDays);
  if (spans.length === 0) return 'guest';
  if (spans.some((span) => spanHas(span, day))) return 'member';
  return spans.some(({ from }) => from > day) ? 'upcoming' : 'alumnus';
}

export type Membership = 'upcoming' | 'member' | 'guest' | 'alumnus';
