import type { RotaReport } from '../../../domain/report/report.ts';
import type { OpenSlot } from '../../../domain/report/open-slots.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import type { Day } from '../../../domain/calendar.ts';
import type { Turn } from '../../../domain/rotation/queue.ts';
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
      return `${one.rotation.id} ${date} (${why})${coverOf(slot, call, report.today)}`;
    }),
  );
}

/** "last post 20 Jan" */
export function lastPostInWords({ lastPost }: StandingLine, today: Day): string {
  return lastPost ? `last post ${shortDate(lastPost.day, today)}` : 'no post yet';
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

function coverOf({ turn, ask }: OpenSlot, call: Call, today: Day): string {
  if (ask === null) return turn.reason === 'nobody' ? '' : ' - nobody else is free';
  return ` - ask ${call(ask.member.id)} (${lastPostInWords(ask, today)})`;
}
