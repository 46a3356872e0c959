import type { Day } from '../../domain/calendar.ts';

/** What our documents say in the language of the site. */
export interface Phrases {
  /** The words under `key`; `{name}` in them stands for a value; `count` chooses the plural. */
  t: (key: string, values?: Record<string, string | number>) => string;
  /** A day in full. */
  day: (day: Day) => string;
  /** Items and the words between them. */
  list: (items: string[]) => { type: 'element' | 'literal'; value: string }[];
}
