import type { Element } from 'hast';
import type { RotationReport } from '../../domain/report/report.ts';
import type { StandingLine } from '../../domain/report/standing-line.ts';
import { printable } from '../rota/columns.ts';
import { countsInWords } from '../rota/status/counts-in-words.ts';
import { rotationHeading } from '../rota/rotation-heading.ts';
import { spanInWords } from '../rota/words/span-in-words.ts';
import { name } from './ask.ts';
import type { Desk } from './desk.ts';
import { foldedList } from './folded-list.ts';
import { memberRow } from './member-row.ts';
import { isInSight, shownRows } from './shown-rows.ts';
import { tag, type Child } from './tag.ts';
import { stretchOf } from './strip/year.ts';

/** A rotation: its rhythm, and a row for each member; many that need nothing are folded. */
export function rotationSection(one: RotationReport, desk: Desk): Element {
  const { rotation, standings } = one;
  const rows = shownRows(one, desk);
  const [first, folded] = rows.length > MANY ? parted(rows) : [rows, []];
  const table = (lines: StandingLine[], label: string) => rotationTable(lines, label, one, desk);
  const title = printable(rotation.title);
  return tag(
    'section',
    { className: ['rotation'], ariaLabelledBy: [`rotation-${rotation.id}`] },
    tag(
      'div',
      { className: ['rotation-head'] },
      tag('h3', { id: `rotation-${rotation.id}` }, name(rotation.title)),
      tag('p', {}, rhythm(one, desk)),
    ),
    first.length > 0 ? table(first, title) : null,
    folded.length === 0
      ? null
      : tag(
          'details',
          {},
          tag('summary', {}, `${folded.length} more: ${foldedInWords(folded)}`),
          table(folded, `${title}: the others`),
        ),
    rows.length === 0 ? tag('p', { className: ['none'] }, nobody(one, desk)) : null,
    departed(standings, desk),
  );
}

function rotationTable(
  lines: StandingLine[],
  label: string,
  one: RotationReport,
  desk: Desk,
): Element {
  const heads = ['Author', 'Standing', 'Weeks', 'Due', 'Move'].map((head) =>
    tag('th', { role: 'columnheader', scope: 'col' }, head),
  );
  return tag(
    'table',
    { role: 'table', ariaLabel: label },
    tag('thead', { role: 'rowgroup', className: ['unseen'] }, tag('tr', { role: 'row' }, heads)),
    tag(
      'tbody',
      { role: 'rowgroup' },
      lines.map((line) => memberRow(line, one, desk)),
    ),
  );
}

/** "main - everyone every 2w - rests 21 December to 3 January 2027". */
function rhythm({ rotation }: RotationReport, { report, year }: Desk): string {
  const rests = rotation.breaks
    .filter((span) => stretchOf(span, year) !== null)
    .map((span) => spanInWords(span, report.today));
  const heading = rotationHeading(rotation, report, false);
  return rests.length === 0 ? heading : `${heading} - rests ${rests.join(', ')}`;
}

function departed(standings: StandingLine[], desk: Desk): Child {
  if (desk.isBehindOnly === true) return null;
  const gone = standings.filter((line) => !isInSight(line, desk));
  if (gone.length === 0) return null;
  const names = foldedList(gone.map(({ member }) => name(member.author.name)));
  return tag('div', { className: ['none'] }, 'Left earlier: ', names);
}

function parted(rows: StandingLine[]): [StandingLine[], StandingLine[]] {
  const isWanted = ({ severity, standing }: StandingLine) =>
    severity > 0 || standing === 'due-soon' || standing === 'in-review';
  return [rows.filter(isWanted), rows.filter((line) => !isWanted(line))];
}

function foldedInWords(folded: StandingLine[]): string {
  const left = folded.filter(({ standing }) => standing === 'left').length;
  return [countsInWords(folded), left === 0 ? '' : `${left} left`].filter(Boolean).join(', ');
}

function nobody({ standings }: RotationReport, { isBehindOnly, author }: Desk): string {
  if (author) return `${printable(author)} is not a member.`;
  return isBehindOnly === true && standings.length > 0 ? 'Nobody is behind.' : 'Nobody has joined.';
}

/** So many rows are read at once. */
const MANY = 30;
