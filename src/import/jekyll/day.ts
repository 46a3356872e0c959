import { parseDay, type Day } from '../../domain/calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The civil day that a text names, as it is written there: never moved by a time zone. Reads
 * `2016-6-1`, with a time and an offset behind it, `2016/06/01`, `June 21, 2016`, `21 June 2016`
 * and `06/21/2016`. Null for anything else.
 */
export function readDay(text: string): Day | null {
  return readIso(text, ISO) ?? readNamed(text) ?? readSlashed(text);
}

/** As Ruby reads a date, for which Jekyll made addresses: whatever follows the day does not matter. */
export function readDayLoosely(text: string): Day | null {
  return readIso(text, LOOSE_ISO) ?? readDay(text);
}

const LOOSE_ISO = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?![\d-])/;
const TIME = '[Tt ]\\s*\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?';
const OFFSET = '\\s*(?:Z|z|UTC|[+-]\\d{2}:?\\d{2})';
const ISO = new RegExp(`^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:${TIME}(?:${OFFSET})?)?$`);

function readIso(text: string, pattern: RegExp): Day | null {
  const match = pattern.exec(text.trim());
  return match ? day(match[1], match[2], match[3]) : null;
}

function readNamed(text: string): Day | null {
  const words = text.trim().toLowerCase().replace(/[.,]/g, ' ').split(/\s+/);
  const month = words.findIndex(
    (word) => MONTHS.includes(word.slice(0, 3)) && /^[a-z]+$/.test(word),
  );
  const year = words.find((word) => /^\d{4}$/.test(word));
  const date = words.find((word) => /^\d{1,2}(st|nd|rd|th)?$/.test(word));
  if (month === -1 || !year || !date) return null;
  const number = MONTHS.indexOf(words[month]!.slice(0, 3)) + 1;
  return day(year, String(number), date.replace(/\D/g, ''));
}

function readSlashed(text: string): Day | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\b/.exec(text.trim());
  return match ? day(match[3], match[1], match[2]) : null;
}

function day(year = '', month = '', date = ''): Day | null {
  return parseDay(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`);
}
