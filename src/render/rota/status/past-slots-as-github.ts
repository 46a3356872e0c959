import { file } from '../../../domain/addresses.ts';
import type { GivenAway } from '../../../domain/report/given-away.ts';
import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import { githubCommand, pathInRepository } from '../../problems/github-command.ts';
import { printable } from '../columns.ts';
import { dayInWords } from '../words/day-in-words.ts';
import { insteadOf, lateness } from '../words/given-away-in-words.ts';

/** The slots of guests for which a post is late. */
export function slotsPast({ rotation, givenAway }: RotationReport): SlotPast[] {
  return givenAway
    .filter(({ late }) => late > 0)
    .map((slot) => ({ ...slot, rotation: rotation.id }));
}

/** A warning beside the file that gave the slot away. */
export function slotWarning(
  slot: SlotPast,
  { today, names }: Pick<RotaReport, 'today' | 'names'>,
  folder: string,
): string {
  const { turn, author, rotation } = slot;
  const properties = {
    file: pathInRepository(file.slot(rotation, turn.day), folder),
    line: '1',
    title: 'Given away',
  };
  const who = `${printable(author.name)}${insteadOf(slot, names)} in ${rotation}`;
  const when = `slot of ${dayInWords(turn.day, today)}`;
  return githubCommand('warning', properties, `${who}: ${when}${lateness(slot)}`);
}

interface SlotPast extends GivenAway {
  rotation: string;
}
