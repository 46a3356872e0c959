import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { Paint } from '../../paint.ts';
import { allIsWell, PULLS_UNKNOWN } from './all-is-well.ts';
import { cadenceInWords } from '../words/cadence-in-words.ts';
import { alignColumns, wrapped } from '../columns.ts';
import { countsInWords } from './counts-in-words.ts';
import { givenAwayInWords } from '../words/given-away-in-words.ts';
import { labelledLines } from './labelled-lines.ts';
import { lettersInWords } from '../words/letters-in-words.ts';
import { openSlotsInWords } from '../words/open-slots-in-words.ts';
import { reasonsInWords } from '../words/reasons-in-words.ts';
import { rotationHeading } from '../rotation-heading.ts';
import { isNamed, shownPart, type Shown } from './shown.ts';
import { statusRow } from './status-row.ts';
import { thingsToDo } from './things-to-do.ts';
import { waitingInWords } from '../words/waiting-in-words.ts';

/** The report for people: who is behind or due soon by name, the others counted, what to do. */
export function statusAsText(whole: RotaReport, shown: ShownAsText): string {
  const report = shownPart(whole, shown);
  const well = allIsWell(whole, shown.author);
  const isBrief = well !== null && isHealthy(report, shown);
  const rotations = report.rotations.flatMap((one, index) => [
    ...headingLines(rotationHeading(one.rotation, report, index === 0), shown),
    ...rotationLines(one, report, shown, isBrief ? ` - ${well}` : ''),
  ]);
  const last = [
    ...labelled('Waiting on editors:', waitingInWords(report), shown),
    ...labelled('Open slots:', openSlotsInWords(report), shown),
    ...labelled('Given away:', givenAwayInWords(report), shown),
    ...labelled('Letters:', lettersInWords(report), shown),
    ...labelled('Blog:', shown.isWhole ? [cadenceInWords(report.blog)] : [], shown),
    ...(isBrief ? [] : conclusion(report, well, shown)),
  ];
  return `${[...rotations, ...last].join('\n')}\n`;
}

/** Then three lines say it all. */
function isHealthy(report: RotaReport, shown: Shown): boolean {
  const lines = report.rotations.flatMap(({ standings }) => standings);
  return (
    report.rotations.length === 1 &&
    lines.length > 0 &&
    !lines.some((line) => isNamed(line, shown)) &&
    thingsToDo(report).length === 0
  );
}

function headingLines(heading: string, { paint, width }: ShownAsText): string[] {
  const [first = '', ...rest] = wrapped(heading, width - 2);
  return [paint('bold', first), ...rest.map((line) => `  ${line}`)];
}

function rotationLines(
  { standings }: RotationReport,
  { today }: RotaReport,
  shown: ShownAsText,
  conclusion: string,
): string[] {
  const named = standings.filter((line) => isNamed(line, shown));
  const rows = named.map((line) => {
    const story = shown.isExplained ? reasonsInWords(line.because, today) : '';
    return { ...statusRow(line, today), story };
  });
  const counted = countsInWords(standings.filter((line) => !isNamed(line, shown)));
  const nobody = standings.length === 0 && shown.author === null ? 'nobody has joined' : '';
  return [
    ...alignColumns(rows, shown.paint, shown.width),
    ...wrapped(`${counted || nobody}${conclusion}`, shown.width, '  '),
  ];
}

function conclusion(report: RotaReport, well: string | null, shown: ShownAsText): string[] {
  const toDo = labelledLines('To do:', thingsToDo(report), shown);
  if (well !== null) return [...wrapped(sentence(well), shown.width), ...toDo];
  return [...(report.pullsAreKnown ? [] : wrapped(PULLS_UNKNOWN, shown.width)), ...toDo];
}

function labelled(label: string, texts: string[], shown: ShownAsText): string[] {
  const rest = texts.length - MOST;
  const items = rest > 1 ? [...texts.slice(0, MOST), `and ${rest} more`] : texts;
  return labelledLines(
    label,
    items.map((text) => ({ text })),
    shown,
  );
}

function sentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}

/** How many of a list are told. */
const MOST = 5;

export interface ShownAsText extends Shown {
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
}
