import type { Day } from '../calendar.ts';
import type { CreditedPost } from './member.ts';

/** What somebody owes in a rotation. */
export interface Obligation {
  /** Null: nothing is owed. */
  due: Day | null;
  /** The first day of "due soon". */
  soonFrom: Day | null;
  /** Active days after `due`, up to today. */
  late: number;
  /** How many times in a row. */
  missed: number;
  /** The post dated after today that covers it. */
  covering: CreditedPost | null;
}
