import type { OpenSlot, RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { Day } from '../../../domain/calendar.ts';
import type { Turn } from '../../../domain/rotation/queue.ts';
import { askFor } from '../status/ask-for.ts';
import { callNames, type Call } from './call-names.ts';
import { printable } from '../columns.ts';
import { shortDate } from './day-in-words.ts';

/** "tuesdays 3 Feb (Bo away) - ask Eli (last post 20 Jan)" for every open slot. */
export function openSlotsInWords(report: RotaReport): string[] {
  const call = callNames(report);
  return report.rotations.flatMap((one) =>
    one.openSlots.map((slot) => {
      const date = shortDate(slot.turn.day, report.today);
      const why = reasonOf(slot.turn, call);
      return `${one.rotation.id} ${date} (${why})${coverOf(slot, one, call, report.today)}`;
    }),
  );
}

/** Why nobody has a slot, as a note beside it. */
export function whyOpen(turn: Turn, names: ReadonlyMap<string, string>): string {
  const who = absent(turn);
  return who !== null ? `${printable(names.get(who) ?? who)} is away` : otherwise(turn);
}

function reasonOf(turn: Turn, call: Call): string {
  const who = absent(turn);
  return who !== null ? `${call(who)} away` : otherwise(turn);
}

function absent({ reason, slot, base }: Turn): string | null {
  return reason === 'away' ? (slot?.author ?? base) : null;
}

function otherwise({ reason }: Turn): string {
  return reason === 'offered' ? 'offered' : 'nobody is a member';
}

function coverOf(slot: OpenSlot, one: RotationReport, call: Call, today: Day): string {
  const best = askFor(slot, one);
  if (best === null) return slot.turn.reason === 'nobody' ? '' : ' - nobody else is free';
  const last = one.standings.find(({ member }) => member.id === best)?.lastPost;
  return ` - ask ${call(best)} (${last ? `last post ${shortDate(last.day, today)}` : 'no post yet'})`;
}
