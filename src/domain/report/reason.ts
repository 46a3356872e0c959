import type { Day } from '../calendar.ts';

/** One step of how a standing came about: a code with what it speaks of. */
export type Reason =
  /** They join on that day, or were members until then. */
  | { code: 'joins' | 'left'; day: Day }
  /** Member since then; at what pace, null in a rotation of turns. */
  | { code: 'joined'; day: Day; everyDays: number | null }
  | { code: 'last-post'; day: Day; slug: string }
  /** An absence of at least the pace: the clock counts from its last day. */
  | { code: 'restarted'; from: Day; to: Day | null }
  /** So many of the days in question do not count. */
  | { code: 'away' | 'break'; from: Day; to: Day | null; days: number }
  | { code: 'due'; day: Day }
  /** Nothing is owed: away since `day` until further notice, or the membership ends on `day`. */
  | { code: 'away-without-end'; day: Day }
  | { code: 'leaves-before'; day: Day | null }
  /** An earlier turn, and the post that filled or repaired it. */
  | { code: 'turn-filled' | 'turn-repaired'; day: Day; slug: string; on: Day }
  | { code: 'turn-missed'; day: Day }
  /** The turn that is owed, open from `opens`. */
  | { code: 'turn'; day: Day; opens: Day; hasOpened: boolean }
  | { code: 'no-turn' }
  /** A post dated after today, and whether it covers what is owed. */
  | { code: 'scheduled'; day: Day; slug: string; covers: boolean }
  | { code: 'pull'; number: number; state: 'in-review' | 'draft' | 'changes-requested' }
  | { code: 'on-leave'; to: Day | null }
  /** Active days late, and days left until the due day (negative when it is past). */
  | { code: 'today'; day: Day; late: number; left: number | null }
  /** Missed in a row; dormant from so many on. */
  | { code: 'missed'; times: number; dormantFrom: number };
