import type { Day } from '../../../domain/calendar.ts';
import type { RotaReport, RotationReport } from '../../../domain/report/report.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { githubCommand, pathInRepository } from '../../problems/github-command.ts';
import { printable } from '../columns.ts';
import { listInWords } from '../words/list-in-words.ts';
import { standingInWords } from '../words/standing-in-words.ts';
import { slotsPast, slotWarning } from './past-slots-as-github.ts';
import type { LineOf } from './status-as-json.ts';

/**
 * Who is behind as warnings that GitHub shows beside their files, the worst first, then the slots
 * of guests that are past; at most nine and how many more there are. `folder` is the way from the
 * root of the repository to the blog.
 */
export function statusAsGithub({ rotations, today, names }: RotaReport, place: Place): string {
  const behind = rotations.flatMap(linesBehind).toSorted(byUrgency);
  const slots = rotations.flatMap(slotsPast);
  const all = [
    ...behind.map((line) => [line.member.author, warning(line, today, place)] as const),
    ...slots.map(
      (slot) => [slot.author, slotWarning(slot, { today, names }, place.folder)] as const,
    ),
  ];
  const rest = all.slice(MOST).map(([author]) => printable(author.name));
  return [
    ...(behind.length === 0 ? ['Nobody is behind.\n'] : []),
    ...all.slice(0, MOST).map(([, text]) => text),
    ...(rest.length > 0 ? [more(rest)] : []),
  ].join('');
}

function warning(line: LineBehind, today: Day, { folder, lineOf }: Place): string {
  const { member, standing, rotation } = line;
  const properties = {
    file: pathInRepository(member.author.file, folder),
    line: String(lineOf(member)),
    title: `${standing[0]!.toUpperCase()}${standing.slice(1).replace('-', ' ')}`,
  };
  const name = printable(member.author.name);
  return githubCommand(
    'warning',
    properties,
    `${name} in ${rotation}: ${standingInWords(line, today)}`,
  );
}

function more(names: string[]): string {
  const text = `and ${names.length} more: ${listInWords(names)}`;
  return githubCommand('warning', { title: 'Behind' }, text);
}

function linesBehind({ rotation, standings }: RotationReport): LineBehind[] {
  return standings
    .filter(({ severity }) => severity > 0)
    .map((line) => ({ ...line, rotation: rotation.id }));
}

/** Over all rotations as in each: worst first, then by due day, then by id. */
function byUrgency(one: LineBehind, two: LineBehind): number {
  const key = ({ obligation, member }: LineBehind) => `${obligation.due ?? 'none'} ${member.id}`;
  return two.severity - one.severity || (key(one) < key(two) ? -1 : 1);
}

/** GitHub shows ten warnings of a step. */
const MOST = 9;

interface LineBehind extends StandingLine {
  rotation: string;
}

interface Place {
  folder: string;
  lineOf: LineOf;
}
