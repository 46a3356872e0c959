import type { Element } from 'hast';
import type { Day } from '../../../domain/calendar.ts';
import { dateInWords } from '../../rota/words/day-in-words.ts';
import { tag } from '../tag.ts';
import { middleOf, monthsOf, stretchOf, WEEKS, type Year } from './year.ts';

/** A ruler of weeks above all strips, with the months, and today below them. */
export function axis(year: Year): Element {
  const months = monthsOf(year).map((day) => {
    const at = stretchOf({ from: day, to: day }, year)!.at;
    return at > LAST ? null : text(at, 12, day.endsWith('-01-01') ? 'january' : '', label(day));
  });
  const now = middleOf(year.today, year);
  return tag(
    'div',
    { className: ['axis'], ariaHidden: 'true' },
    tag('svg', {}, months, ticks(), text(now, 28, 'now', `today, ${dateInWords(year.today)}`)),
  );
}

/** One at each Monday. */
function ticks(): Element[] {
  return Array.from({ length: WEEKS }, (_, week) => {
    const x = `${Math.round((week / WEEKS) * 10_000) / 100}%`;
    return tag('line', { x1: x, x2: x, y1: 31, y2: 36 });
  });
}

function text(at: number, y: number, className: string, words: string): Element {
  return tag(
    'text',
    { x: `${at}%`, y, ...(className === '' ? {} : { className: [className] }) },
    words,
  );
}

function label(day: Day): string {
  return dateInWords(day).split(' ')[1]!;
}

/** A name that begins later has no room, per cent. */
const LAST = 96;
