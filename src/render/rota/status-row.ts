import { postSlug } from '../../domain/addresses.ts';
import { daysBetween, spanHas, type Day } from '../../domain/calendar.ts';
import { longAbsences } from '../../domain/rotation/active-days.ts';
import type { StandingLine } from '../../domain/report/report.ts';
import type { Standing } from '../../domain/rotation/standing.ts';
import type { Style } from '../paint.ts';
import { printable, type Row } from './columns.ts';
import { dateInWords, dayInWords } from './day-in-words.ts';

/** How somebody stands, as a row: standing, name, how late, what is due; then what helps. */
export function statusRow(line: StandingLine, today: Day): Row {
  const { member, standing } = line;
  const label = line.severity >= 2 ? standing.toUpperCase() : standing.replace('-', ' ');
  const cells = [label, printable(member.author.name), howLate(line, today), dueOf(line, today)];
  return { cells, notes: notesOf(line, today), style: STYLES[standing] ?? null };
}

function howLate({ obligation, standing, scheduled, member }: StandingLine, today: Day): string {
  const { due, late, missed } = obligation;
  if (standing === 'upcoming') return daysAhead(member.span.from, today);
  if (standing === 'scheduled') return daysAhead(scheduled!.day, today);
  if (standing === 'dormant') return `${missed} missed`;
  if (late > 0) return late === 1 ? '1 day' : `${late} days`;
  return due === null ? '' : daysAhead(due, today);
}

/** A due day may be past with nobody late: then a break has begun right after it. */
function daysAhead(day: Day, today: Day): string {
  const ahead = daysBetween(today, day);
  return ahead > 0 ? `in ${ahead} d` : ahead === 0 ? 'today' : 'resting';
}

function dueOf({ member, standing, obligation, scheduled }: StandingLine, today: Day): string {
  const { from, to } = member.span;
  if (standing === 'left' && to !== null) return `until ${dayInWords(to, today)}`;
  if (standing === 'upcoming') return `from ${dayInWords(from, today)}`;
  if (standing === 'scheduled') return `post ${dayInWords(scheduled!.day, today)}`;
  return obligation.due === null ? 'nothing due' : `due ${dayInWords(obligation.due, today)}`;
}

function notesOf(line: StandingLine, today: Day): string[] {
  const { standing, lastPost, pullBy } = line;
  if (standing === 'left' || standing === 'upcoming') return [];
  if (standing === 'on-leave') return [awayUntil(line, today)];
  const last = `last post ${lastPost === null ? '-' : dateIn(lastPost.day, today)}`;
  if (standing !== 'due-soon' || pullBy === null) return [last, workOf(line, today)];
  const wanted = pullBy >= today ? 'open the pull request by' : 'pull request wanted since';
  return [`${wanted} ${dayInWords(pullBy, today)}`, workOf(line, today)];
}

/** What is there of their next post. */
function workOf({ member, scheduled, obligation, standing, pull }: StandingLine, today: Day) {
  const drafts = member.drafts.map(postSlug);
  const work = pull?.isDraft ? [`#${pull.number}`, ...drafts] : drafts;
  const shown = work.length > 2 ? [...work.slice(0, 2), `${work.length - 2} more`] : work;
  return [
    ...(shown.length > 0 ? [`drafting ${shown.join(', ')}`] : []),
    ...(scheduled !== null && obligation.covering === null && standing !== 'on-track'
      ? [`the post of ${dateIn(scheduled.day, today)} comes too late`]
      : []),
  ].join(', ');
}

function awayUntil({ member: { author } }: StandingLine, today: Day): string {
  const span = longAbsences(author.away, 1).find((one) => spanHas(one, today));
  return `away until ${span?.to ? dayInWords(span.to, today) : 'further notice'}`;
}

function dateIn(day: Day, today: Day): string {
  const date = dateInWords(day);
  return day.slice(0, 4) === today.slice(0, 4) ? date : `${date} ${day.slice(0, 4)}`;
}

const STYLES: Partial<Record<Standing, Style>> = {
  dormant: 'red',
  overdue: 'red',
  late: 'yellow',
};
