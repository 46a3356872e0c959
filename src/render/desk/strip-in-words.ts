import { daysBetween, hasDays, type Day } from '../../domain/calendar.ts';
import type { StandingLine } from '../../domain/report/report.ts';
import { longAbsences } from '../../domain/rotation/active-days.ts';
import { dateInWords } from '../rota/day-in-words.ts';
import type { OwnSlot } from './own-slots.ts';
import type { StripOf } from './strip.ts';
import { isInYear, stretchOf, type Year } from './year.ts';

/** What a strip shows, for those who do not see it: "Posts: 3 Nov, 20 Oct. Due: 17 Nov, 3 days late." */
export function stripInWords(line: StandingLine, { slots, year }: StripOf): string {
  const { member, obligation } = line;
  const posts = member.posts.map(({ day }) => day);
  const { due, late } = obligation;
  const lateness = late === 0 ? '' : late === 1 ? ', 1 day late' : `, ${late} days late`;
  return [
    membership(line, year),
    listed('Posts', datesOf(posts.filter((day) => day <= year.today).toReversed(), year)),
    listed(
      'Scheduled',
      datesOf(
        posts.filter((day) => day > year.today),
        year,
      ),
    ),
    listed('Slots', slotsInWords(slots, year)),
    listed('Away', awayInWords(line, year)),
    due === null || !isInYear(due, year) ? '' : `Due: ${dateIn(due, year)}${lateness}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Where it begins or ends within the year. */
function membership({ member: { span } }: StandingLine, year: Year): string {
  const begins = span.from > year.from && `Member from ${dateIn(span.from, year)}`;
  const ends = span.to !== null && span.to < year.to && `until ${dateIn(span.to, year)}`;
  if (begins && ends) return `${begins} ${ends}.`;
  if (begins) return `${begins}.`;
  return ends ? `Member ${ends}.` : '';
}

function datesOf(days: Day[], year: Year): string[] {
  return days.filter((day) => isInYear(day, year)).map((day) => dateIn(day, year));
}

function slotsInWords(slots: OwnSlot[], year: Year): string[] {
  return slots
    .filter(({ day }) => isInYear(day, year))
    .map(({ day, state }) => `${dateIn(day, year)} ${state}`);
}

function awayInWords({ member: { author } }: StandingLine, year: Year): string[] {
  return longAbsences(author.away, 1)
    .filter((span) => hasDays(span) && stretchOf(span, year) !== null)
    .map(({ from, to }) =>
      to === null
        ? `from ${dateIn(from, year)} until further notice`
        : daysBetween(from, to) === 0
          ? dateIn(from, year)
          : `${dateIn(from, year)} to ${dateIn(to, year)}`,
    );
}

function dateIn(day: Day, { today }: Year): string {
  const date = dateInWords(day);
  return day.slice(0, 4) === today.slice(0, 4) ? date : `${date} ${day.slice(0, 4)}`;
}

function listed(label: string, items: string[]): string {
  return items.length === 0 ? '' : `${label}: ${items.join(', ')}.`;
}
