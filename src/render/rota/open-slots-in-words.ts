import type { RotaReport } from '../../domain/rotation/report.ts';
import type { Turn } from '../../domain/rotation/queue.ts';
import { printable } from './columns.ts';
import { dateInWords } from './day-in-words.ts';

/** "Open slots: tuesdays 3 Feb (Bo Lind is away), 10 Feb (offered)"; nothing where there is none. */
export function openSlotsInWords({ rotations, names }: RotaReport): string[] {
  const found = rotations.flatMap(({ rotation, next }) =>
    next
      .filter(({ state }) => state === 'open')
      .map((turn) => `${rotation.id} ${dateInWords(turn.day)} (${whyOpen(turn, names)})`),
  );
  return found.length === 0 ? [] : [`Open slots: ${found.join(', ')}`];
}

/** Why nobody has a slot. */
export function whyOpen(turn: Turn, names: ReadonlyMap<string, string>): string {
  const who = turn.slot?.author ?? turn.base;
  if (turn.reason === 'away' && who !== null) return `${printable(names.get(who) ?? who)} is away`;
  return turn.reason === 'offered' ? 'offered' : 'nobody has joined';
}
