import type { Day } from '../domain/calendar.ts';
import type { Problem } from '../domain/problem.ts';

/** Why the owners' files are left as they are: a sentence, and what helps. */
export class Refusal extends Error {
  /** Slot files that would have to go first. */
  readonly inTheWay: SlotName[];
  /** What would be wrong, or is. */
  readonly problems: Problem[];

  constructor(message: string, { inTheWay = [], problems = [] }: Partial<Because> = {}) {
    super(message);
    this.inTheWay = inTheWay;
    this.problems = problems;
  }
}

export interface SlotName {
  rotation: string;
  day: Day;
}

interface Because {
  inTheWay: SlotName[];
  problems: Problem[];
}
