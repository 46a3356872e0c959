import type { RotaReport, StandingLine } from '../../domain/report/report.ts';
import { printable } from './columns.ts';

/** How a report ends: that all is well, also with one `author`, or what an editor does next. */
export function whatToDo(report: RotaReport, author: string | null): string[] {
  const lines = report.rotations.flatMap(({ standings }) => standings);
  if (report.rotations.length === 0) return [];
  const dormant = lines.filter(({ standing }) => standing === 'dormant');
  const behind = lines.filter(({ severity, standing }) => severity > 0 && standing !== 'dormant');
  if (dormant.length + behind.length === 0) return [allIsWell(report, lines, author)];
  return [
    ...(report.pullsAreKnown ? [] : [UNKNOWN]),
    ...(behind.length > 0
      ? [
          `To do: ask ${names(behind)} for a post, or for the days away (they go into ${files(behind)}).`,
        ]
      : []),
    ...(dormant.length > 0
      ? [`To do: talk to ${names(dormant)}; who leaves gets an "until" in ${files(dormant)}.`]
      : []),
  ];
}

function allIsWell(report: RotaReport, lines: StandingLine[], author: string | null): string {
  const who = author === null ? 'Nobody is behind' : `${printable(author)} is not behind`;
  const pulls = report.pullsAreKnown ? '' : '; pull requests are unknown';
  const soon = lines.filter(({ standing }) => standing === 'due-soon');
  const remind = soon.length > 0 ? ` To do: remind ${names(soon)}.` : '';
  return `${who}${pulls}.${remind}`;
}

function names(lines: StandingLine[]): string {
  return listed(lines.map(({ member }) => printable(member.author.name)));
}

function files(lines: StandingLine[]): string {
  return lines.length === 1 ? lines[0]!.member.author.file : 'their files in authors/';
}

/** "A, B and C"; at most five, so that the sentence stays one. */
function listed(items: string[]): string {
  const unique = [...new Set(items)];
  const shown = unique.length > 5 ? [...unique.slice(0, 4), `${unique.length - 4} more`] : unique;
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

const UNKNOWN = 'Pull requests are unknown: whoever has one in review may be listed here.';
