import type { Instant } from './calendar.ts';
import type { Output } from './outputs.ts';

/** For which blog and moment a site is built, and for whom. */
export interface BuiltFor {
  /** The blog's folder. */
  dir: string;
  now: Instant;
  /** Whether drafts and future posts are kept, and marked. */
  drafts: boolean;
  /** What a bench does without, to see what it costs. */
  leaveOut?: readonly Output[] | undefined;
}
