import type { Day } from '../../../domain/calendar.ts';
import type { RotaReport, RotationReport, StandingLine } from '../../../domain/report/report.ts';
import { askFor } from './ask-for.ts';
import { callNames } from '../words/call-names.ts';
import { printable } from '../columns.ts';
import { shortDate } from '../words/day-in-words.ts';
import { listInWords } from '../words/list-in-words.ts';
import { isAsked } from './is-asked.ts';
import type { ToDo } from './things-to-do.ts';

/** In a rotation of turns a slot that somebody still has can be given away. */
export function giveAway(one: RotationReport, today: Day): ToDo[] {
  if (one.rotation.kind === 'pace') return [];
  const { id } = one.rotation;
  const asked = one.standings.filter(isAsked).map((line) => {
    return { line, own: one.next.find(({ author }) => author === line.member.id) };
  });
  const told = asked.filter(({ own }) => own !== undefined).slice(0, MOST);
  const rest = asked.filter((each) => !told.includes(each)).map(({ line }) => line);
  return [
    ...told.map(({ line, own }): ToDo => {
      const which = own!.day === line.obligation.due ? 'slot' : 'next slot';
      const text = `ask ${nameOf(line)}, or give the ${which} away, ${shortDate(own!.day, today)}`;
      return { text, command: `npm run rota -- offer ${id} ${own!.day}` };
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
  return one.openSlots.flatMap((slot) => {
    const best = askFor(slot, one);
    if (best === null) return [];
    const { day } = slot.turn;
    const text = `ask ${call(best)} to take ${id} ${shortDate(day, report.today)}`;
    return [{ text, command: `npm run rota -- cover ${id} ${day} --by ${best}` }];
  });
}

function nameOf({ member }: StandingLine): string {
  return printable(member.author.name);
}

/** How many are told one by one. */
const MOST = 3;
