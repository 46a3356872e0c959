import type { Day } from '../domain/calendar.ts';
import { fillWords } from '../domain/wording/fill-words.ts';
import { listText } from '../domain/wording/list-text.ts';
import { formsOf, phrase } from './phrase.ts';
import type { Known } from './phrase.ts';
import { tableOf } from './table-of.ts';

/**
 * The interface's words in the site's language, with the owners' replacements (`strings` in
 * site.yaml, by key; a plural form by `key.one`). What a language lacks is said in English, and
 * what a country says otherwise than its language stands in a table of its own ("de-CH").
 */
export function makeWords(site: {
  language: string;
  strings?: Record<string, string> | undefined;
}): Words {
  const { language, strings = {} } = site;
  const known: Known = { strings, own: tableOf(language), english: tableOf('en') };
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const initials = new Intl.DateTimeFormat(language, { month: 'narrow', timeZone: 'UTC' });
  const names = new Intl.ListFormat(language);
  const t: Words['t'] = (key, values = {}) => {
    const { count } = values;
    const form = (rules: Intl.PluralRules) =>
      typeof count === 'number' ? rules.select(count) : 'other';
    return fillWords(phrase(key, form(plural), known, form(ENGLISH)), values, number);
  };
  return {
    language,
    t,
    forms: (key) => formsOf(key, plural, known),
    day: (day) => days.format(Date.parse(`${day}T00:00:00Z`)),
    month: (day) => months.format(Date.parse(`${day}T00:00:00Z`)),
    initial: (day) => initials.format(Date.parse(`${day}T00:00:00Z`)),
    ...comingDays(language),
    number: (value) => number.format(value),
    list: (items) => names.formatToParts(items),
  };
}

const ENGLISH = new Intl.PluralRules('en');

function comingDays(language: string): Pick<Words, 'brief' | 'weekday' | 'coming' | 'leaf'> {
  // To make a format takes far longer than to use it, and lists use few of them often.
  const formats = new Map<string, Intl.DateTimeFormat>();
  const parts = (day: Day, options: Intl.DateTimeFormatOptions) => {
    const key = JSON.stringify(options);
    const made =
      formats.get(key) ?? new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    formats.set(key, made);
    return made.formatToParts(Date.parse(`${day}T00:00:00Z`));
  };
  const format = (day: Day, options: Intl.DateTimeFormatOptions) => listText(parts(day, options));
  const yearOf = (day: Day, today: Day) =>
    day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' as const };
  return {
    brief: (day, today) =>
      day.slice(0, 4) === today.slice(0, 4)
        ? format(day, { day: 'numeric', month: 'short' })
        : format(day, { month: 'short', year: 'numeric' }),
    weekday: (day) => format(day, { weekday: 'long' }),
    coming: (day, today, weekday) =>
      format(day, { weekday, day: 'numeric', month: 'long', ...yearOf(day, today) }),
    leaf: (day, today) => ({
      weekday: format(day, { weekday: 'short' }),
      date: dateIn(parts(day, { day: 'numeric', month: 'long' })),
      month: format(day, { month: 'long', ...yearOf(day, today) }),
    }),
  };
}

/** The number of a day with the sign behind it, such as the full stop of German. */
function dateIn(parts: Intl.DateTimeFormatPart[]): string {
  const at = parts.findIndex(({ type }) => type === 'day');
  const sign = /^\S+/.exec(parts[at + 1]?.value ?? '')?.[0] ?? '';
  return `${parts[at]?.value ?? ''}${parts[at + 1]?.type === 'literal' ? sign : ''}`;
}

export interface Words {
  language: string;
  /** The words under `key`; `{name}` in them stands for a value; `count` chooses the plural. */
  t: (key: string, values?: Values) => string;
  /** The words under `key` by plural form, nothing put in: for scripts in the browser. */
  forms: (key: string) => Record<string, string>;
  /** A day in full: "3 November 2026". */
  day: (day: Day) => string;
  /** The name of a day's month. */
  month: (day: Day) => string;
  /** The same as a single letter, as far as the language has one. */
  initial: (day: Day) => string;
  /** A day in few letters: "19 Nov", of another year than that of `today` "Mar 2024". */
  brief: (day: Day, today: Day) => string;
  /** "Tuesday". */
  weekday: (day: Day) => string;
  /** A day that comes: "Tue 24 November", with its year where that is not the year of `today`. */
  coming: (day: Day, today: Day, weekday: 'short' | 'long') => string;
  /** The parts of such a day, each to stand for itself: "Tue", "24", "November". */
  leaf: (day: Day, today: Day) => { weekday: string; date: string; month: string };
  number: (value: number) => string;
  /** Items and the words between them: "Ada, Bo and Cy". */
  list: (items: string[]) => { type: 'element' | 'literal'; value: string }[];
}

type Values = Record<string, string | number>;
