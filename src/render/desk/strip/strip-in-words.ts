import type { Day } from '../../../domain/calendar.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import { longAbsences } from '../../../domain/rotation/active-days.ts';
import { shortDate } from '../../rota/words/day-in-words.ts';
import { spanInWords } from '../../rota/words/span-in-words.ts';
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
    due === null || (late === 0 && !isInYear(due, year))
      ? ''
      : `Due: ${shortDate(due, year.today)}${lateness}.`,
  ]
    .filter((text) => text !== '')
    .join(' ');
}

/** Where it begins or ends within the year. */
function membership({ member: { span } }: StandingLine, year: Year): string {
  const begins = span.from > year.from && `Member from ${shortDate(span.from, year.today)}`;
  const ends = span.to !== null && span.to < year.to && `until ${shortDate(span.to, year.today)}`;
  if (begins && ends) return `${begins} ${ends}.`;
  if (begins) return `${begins}.`;
  return ends ? `Member ${ends}.` : '';
}

function datesOf(days: Day[], year: Year): string[] {
  return days.filter((day) => isInYear(day, year)).map((day) => shortDate(day, year.today));
}

function slotsInWords(slots: OwnSlot[], year: Year): string[] {
  return slots
    .filter(({ day }) => isInYear(day, year))
    .map(({ day, state }) => `${shortDate(day, year.today)} ${state}`);
}

function awayInWords({ member: { author } }: StandingLine, year: Year): string[] {
  return longAbsences(author.away, 1)
    .filter((span) => stretchOf(span, year) !== null)
    .map((span) => spanInWords(span, year.today));
}

function listed(label: string, items: string[]): string {
  return items.length === 0 ? '' : `${label}: ${items.join(', ')}.`;
}
