import type { Element } from 'hast';
import type { Day } from '../../domain/calendar.ts';
import { dateInWords } from '../rota/day-in-words.ts';
import { monthOf } from './full-day.ts';
import { tag } from './tag.ts';
import { middleOf, monthsOf, stretchOf, type Year } from './year.ts';

/** The months above all strips, and today below them. */
export function axis(year: Year): Element {
  const months = monthsOf(year).map((day) => {
    const at = stretchOf({ from: day, to: day }, year)!.at;
    return at > LAST
      ? null
      : text(at, 12, day.endsWith('-01-01') ? 'month year' : 'month', label(day));
  });
  const now = middleOf(year.today, year);
  return tag(
    'div',
    { className: ['axis'], ariaHidden: 'true' },
    tag('svg', {}, months, text(now, 28, 'now', `today, ${dateInWords(year.today)}`)),
  );
}

function text(at: number, y: number, className: string, words: string): Element {
  return tag('text', { x: `${at}%`, y, className: className.split(' ') }, words);
}

function label(day: Day): string {
  return monthOf(day).slice(0, 3);
}

/** A name that begins later has no room, per cent. */
const LAST = 96;
