import { postSlug } from '../../../domain/addresses.ts';
import { daysBetween, spanHas, type Day } from '../../../domain/calendar.ts';
import { longAbsences } from '../../../domain/rotation/active-days.ts';
import type { OwnedPull } from '../../../domain/membership/pulls.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import type { Standing } from '../../../domain/rotation/standing.ts';
import type { Style } from '../../paint.ts';
import { printable, type Row } from '../columns.ts';
import { dayInWords, shortDate } from '../words/day-in-words.ts';
import { daysInWords } from '../words/days-in-words.ts';

/** How somebody stands, as a row: standing, name, how late, what is due; then what helps. */
export function statusRow(line: StandingLine, today: Day): Row {
  const label = standingLabel(line);
  const name = printable(line.member.author.name);
  const cells = [label, name, howLate(line, today), dueInWords(line, today)];
  const style = STYLES[line.standing] ?? (line.severity > 0 ? 'yellow' : null);
  return { cells, notes: notesOn(line, today), style };
}

/** "OVERDUE", "late", "due soon". */
export function standingLabel({ standing, severity }: StandingLine): string {
  return severity >= 2 ? standing.toUpperCase() : standing.replace('-', ' ');
}

/** "4 days", "2 missed", "in 3 d"; empty where nothing is counted. */
export function howLate(
  { obligation, standing, scheduled, member }: StandingLine,
  today: Day,
): string {
  const { due, late, missed } = obligation;
  if (standing === 'upcoming') return daysAhead(member.span.from, today);
  if (standing === 'scheduled') return daysAhead(scheduled!.day, today);
  if (standing === 'dormant') return `${missed} missed`;
  if (late > 0) return daysInWords(late);
  return due === null ? '' : daysAhead(due, today);
}

/** A due day may be past with nobody late: then a break has begun right after it. */
function daysAhead(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  return ahead > 0 ? `in ${ahead} d` : ahead === 0 ? 'today' : 'resting';
}

/** "due Tue 20 Jan", or what is there instead. */
export function dueInWords(
  { member, standing, obligation, scheduled }: StandingLine,
  today: Day,
): string {
  const { from, to } = member.span;
  if (standing === 'left' && to !== null) return `until ${dayInWords(to, today)}`;
  if (standing === 'upcoming') return `from ${dayInWords(from, today)}`;
  if (standing === 'scheduled') return `post ${dayInWords(scheduled!.day, today)}`;
  return obligation.due === null ? 'nothing due' : `due ${dayInWords(obligation.due, today)}`;
}

/** What else an editor wants to know; may hold empty texts. */
export function notesOn(line: StandingLine, today: Day): string[] {
  const { standing, lastPost, pullBy } = line;
  if (standing === 'left' || standing === 'upcoming') return [];
  if (standing === 'on-leave') return [awayUntil(line, today)];
  const last = `last post ${lastPost === null ? '-' : shortDate(lastPost.day, today)}`;
  if (standing !== 'due-soon' || pullBy === null) return [last, workOf(line, today)];
  const wanted = pullBy >= today ? 'open the pull request by' : 'pull request wanted since';
  return [`${wanted} ${dayInWords(pullBy, today)}`, workOf(line, today)];
}

/** What is there of their next post. */
function workOf(line: StandingLine, today: Day): string {
  const { member, obligation, scheduled, severity, standing, pull } = line;
  const isMissed = standing === 'due-soon' && severity > 0;
  const isTooFar = scheduled !== null && obligation.covering === null && standing !== 'on-track';
  const drafts = [...(pull?.isDraft ? [`#${pull.number}`] : []), ...member.drafts.map(postSlug)];
  const shown = drafts.length > 2 ? [...drafts.slice(0, 2), `${drafts.length - 2} more`] : drafts;
  return [
    ...(isMissed ? [`missed ${obligation.missed}`] : []),
    ...(pull && !pull.isDraft ? [pullInWords(pull, today)] : []),
    ...(shown.length > 0 ? [`drafting ${shown.join(', ')}`] : []),
    ...(isTooFar ? [`the post of ${shortDate(scheduled.day, today)} does not cover it`] : []),
  ].join(', ');
}

function pullInWords({ number, changesRequested, opened }: OwnedPull, today: Day): string {
  if (changesRequested) return `changes requested on #${number}`;
  const days = daysBetween(opened, today);
  return `#${number} in review${days > 0 ? ` for ${days} d` : ''}`;
}

function awayUntil({ member: { author } }: StandingLine, today: Day): string {
  const span = longAbsences(author.away, 1).find((one) => spanHas(one, today));
  return `away until ${span?.to ? dayInWords(span.to, today) : 'further notice'}`;
}

const STYLES: Partial<Record<Standing, Style>> = {
  dormant: 'red',
  overdue: 'red',
  late: 'yellow',
};
