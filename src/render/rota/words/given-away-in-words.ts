import type { GivenAway } from '../../../domain/report/given-away.ts';
import type { RotaReport } from '../../../domain/report/report.ts';
import { printable } from '../columns.ts';
import { shortDate } from './day-in-words.ts';
import { daysInWords } from './days-in-words.ts';

/** "tuesdays 3 Feb Eli Tam (for Ada Okafor), 2 days late" for every slot of a guest. */
export function givenAwayInWords({ rotations, names, today }: RotaReport): string[] {
  return rotations.flatMap(({ rotation, givenAway }) =>
    givenAway.map((slot) => {
      const { turn, author } = slot;
      const who = `${printable(author.name)}${insteadOf(slot, names)}`;
      return `${rotation.id} ${shortDate(turn.day, today)} ${who}${lateness(slot)}`;
    }),
  );
}

/** " (for Ada Okafor)" */
export function insteadOf({ turn: { base } }: GivenAway, names: ReadonlyMap<string, string>) {
  return base === null ? '' : ` (for ${printable(names.get(base) ?? base)})`;
}

/** ", 2 days late" */
export function lateness({ late }: { late: number }): string {
  return late === 0 ? '' : `, ${daysInWords(late)} late`;
}
