import type { RotaReport, RotationReport, StandingLine } from '../../domain/report/report.ts';
import type { Standing } from '../../domain/rotation/standing.ts';
import type { Paint } from '../paint.ts';
import { alignColumns, wrapped } from './columns.ts';
import { openSlotsInWords } from './open-slots-in-words.ts';
import { rotationHeading } from './rotation-heading.ts';
import { statusRow } from './status-row.ts';
import { whatToDo } from './what-to-do.ts';

/** The report for people: who is behind or due soon by name, the others counted, what to do. */
export function statusAsText(report: RotaReport, shown: Shown): string {
  const { paint, width } = shown;
  const rotations = report.rotations.filter(
    (one) => !shown.isBehindOnly || one.standings.some(isBehind),
  );
  const lines = rotations.flatMap((one, index) => {
    const heading = rotationHeading(one.rotation, report, index === 0);
    const [first, ...rest] = wrapped(heading, width, '');
    return [
      paint('bold', first!),
      ...rest.map((line) => `  ${line}`),
      ...rotationLines(one, report, shown),
    ];
  });
  const open = shown.isBehindOnly ? [] : openSlotsInWords(report);
  const last = [...open, ...whatToDo(report, shown.author)].flatMap((text) => wrapped(text, width));
  return `${[...lines, ...last].join('\n')}\n`;
}

function rotationLines(one: RotationReport, report: RotaReport, shown: Shown): string[] {
  const { standings } = one;
  const isNamed = shown.isBehindOnly ? isBehind : shown.author !== null ? () => true : isUrgent;
  const named = standings.filter(isNamed);
  const rows = named.map((line) => statusRow(line, report.today));
  const counted = shown.isBehindOnly ? '' : countsInWords(standings.filter((one) => !isNamed(one)));
  const nobody = standings.length === 0 ? 'nobody has joined' : '';
  return [
    ...alignColumns(rows, shown.paint, shown.width),
    ...wrapped(counted || nobody, shown.width, '  '),
  ];
}

/** "9 on track, 1 on leave"; those who have left are not told. */
function countsInWords(lines: StandingLine[]): string {
  return COUNTED.map((standing) => [standing, lines.filter((one) => one.standing === standing)])
    .filter(([, found]) => found!.length > 0)
    .map(([standing, found]) => `${found!.length} ${String(standing).replace('-', ' ')}`)
    .join(', ');
}

function isBehind({ severity }: StandingLine): boolean {
  return severity > 0;
}

function isUrgent(line: StandingLine): boolean {
  return isBehind(line) || line.standing === 'due-soon';
}

const COUNTED: Standing[] = ['on-track', 'new', 'on-leave', 'scheduled', 'in-review', 'upcoming'];

export interface Shown {
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
  isBehindOnly: boolean;
  /** The name of the one author who was asked for, who has a row however they stand. */
  author: string | null;
}
