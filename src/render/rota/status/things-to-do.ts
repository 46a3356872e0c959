import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { isAsked } from './is-asked.ts';
import { printable } from '../columns.ts';
import { listInWords } from '../words/list-in-words.ts';
import { fill, giveAway } from './slots-to-do.ts';
import { isLongWait } from '../words/waiting-in-words.ts';

/** What an editor does next, the most urgent first; nothing where all is well. */
export function thingsToDo(report: RotaReport): ToDo[] {
  return [
    ...talk(linesOf(report, ({ standing }) => standing === 'dormant')),
    ...askPace(report),
    ...report.rotations.flatMap((one) => giveAway(one, report.today)),
    ...review(report),
    ...report.rotations.flatMap((one) => fill(one, report)).slice(0, MOST),
    ...remind(
      linesOf(report, ({ standing, severity }) => standing === 'due-soon' && severity === 0),
    ),
  ];
}

function talk(lines: Line[]): ToDo[] {
  const [first] = lines;
  if (!first) return [];
  const isOne = lines.length === 1;
  const isSame = lines.every(({ rotation }) => rotation === first.rotation);
  const ids = `${isOne ? first.member.id : 'ID'} ${isSame ? first.rotation : 'ROTATION'}`;
  const text = `talk to ${names(lines)}; ${isOne ? 'if they leave' : 'whoever leaves'}`;
  return [{ text, command: `npm run rota -- leave ${ids}` }];
}

function askPace({ rotations }: RotaReport): ToDo[] {
  const lines = rotations
    .filter(({ rotation }) => rotation.kind === 'pace')
    .flatMap((one) => linesIn(one, isAsked));
  const [first] = lines;
  if (!first) return [];
  const id = lines.length === 1 ? first.member.id : 'ID';
  const text = `ask ${names(lines)} for a post, or for the days away`;
  return [{ text, command: `npm run rota -- away ${id} FROM TO` }];
}

function review({ waitingOnEditors }: RotaReport): ToDo[] {
  const numbers = waitingOnEditors.filter(isLongWait).map(({ pull }) => `#${pull.number}`);
  return numbers.length > 0 ? [{ text: `review ${listInWords(numbers)}`, command: null }] : [];
}

function remind(lines: Line[]): ToDo[] {
  return lines.length > 0 ? [{ text: `remind ${names(lines)}`, command: null }] : [];
}

function linesOf({ rotations }: RotaReport, is: (line: StandingLine) => boolean): Line[] {
  return rotations.flatMap((one) => linesIn(one, is));
}

function linesIn({ rotation, standings }: RotationReport, is: (line: StandingLine) => boolean) {
  return standings.filter(is).map((line): Line => ({ ...line, rotation: rotation.id }));
}

function names(lines: Line[]): string {
  return listInWords(lines.map(({ member }) => printable(member.author.name)));
}

/** How many of a kind are told one by one. */
const MOST = 3;

interface Line extends StandingLine {
  rotation: string;
}

export interface ToDo {
  /** "ask Eli to take tuesdays 3 Feb" */
  text: string;
  /** What then is typed, with FROM, TO, ID or ROTATION where only the editor knows. */
  command: string | null;
}
