import type { Day } from '../../../domain/calendar.ts';
import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { callNames } from '../words/call-names.ts';
import { printable } from '../columns.ts';
import { shortDate } from '../words/day-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { isAsked } from './is-asked.ts';
import { offering, slotToGive } from './slot-to-give.ts';
import type { ToDo } from './things-to-do.ts';

/** Whom to ask for a post in a rotation of turns, and which of their slots could be given away. */
export function giveAway(one: RotationReport, today: Day): ToDo[] {
  if (one.rotation.kind === 'pace') return [];
  const asked = one.standings.filter(isAsked).map((line) => ({ line, day: slotToGive(line, one) }));
  const told = asked.filter(({ day }) => day !== null).slice(0, MOST);
  const rest = asked.filter((each) => !told.includes(each)).map(({ line }) => line);
  return [
    ...told.map(({ line, day }): ToDo => {
      const which = day === line.obligation.due ? 'slot' : 'next slot';
      const text = `ask ${nameOf(line)}, or give the ${which} away, ${shortDate(day!, today)}`;
      return { text, command: offering(day!, one) };
    }),
    ...(rest.length > 0
      ? [{ text: `ask ${listInWords(rest.map(nameOf))} for a post`, command: null }]
      : []),
  ];
}

/** Whom to ask for the open slots. */
export function fill(one: RotationReport, report: RotaReport): ToDo[] {
  const { id } = one.rotation;
  const call = callNames(report);
  return one.openSlots.flatMap(({ turn: { day }, ask }) => {
    if (ask === null) return [];
    const best = ask.member.id;
    const text = `ask ${call(best)} to take ${id} ${shortDate(day, report.today)}`;
    return [{ text, command: `npm run rota -- cover ${id} ${day} --by ${best}` }];
  });
}

function nameOf({ member }: StandingLine): string {
  return printable(member.author.name);
}

/** How many are told one by one. */
const MOST = 3;
