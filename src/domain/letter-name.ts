import { ID_PATTERN } from './addresses.ts';
import { parseDay, type Day } from './calendar.ts';

/** The parts of a letter's id, `<slug>/<day>-<name>`; null where its file is not named like that. */
export function letterName(id: string): LetterName | null {
  const [, post, day, name] = /^([^/]+)\/(\d{4}-\d{2}-\d{2})-([^/]+)$/.exec(id) ?? [];
  if (post === undefined || day === undefined || name === undefined) return null;
  return parseDay(day) === null || !ID_PATTERN.test(name) ? null : { post, day, name };
}

export interface LetterName {
  /** The name of the folder: the slug of a post, if there is one. */
  post: string;
  day: Day;
  name: string;
}
