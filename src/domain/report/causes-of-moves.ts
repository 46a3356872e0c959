import { file as fileOf } from '../addresses.ts';
import type { BlogRecords } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { causeInSpans, type Told } from './cause-in-spans.ts';
import { changedRules } from './changed-rules.ts';

/** What may have moved slots of a rotation: its rule, then each author whose spans differ, by id. */
export function causesOf(
  rotation: string,
  before: BlogRecords,
  after: BlogRecords,
  today: Day,
): Cause[] {
  const ids = [...new Set([...before.authors, ...after.authors].map(({ id }) => id))].toSorted();
  return [
    ...ruleCause(rotation, before, after),
    ...ids.flatMap((id) => authorCause(id, rotation, before, after, today)),
  ];
}

function ruleCause(rotation: string, before: BlogRecords, after: BlogRecords): Cause[] {
  const was = before.rotations.find(({ id }) => id === rotation);
  const is = after.rotations.find(({ id }) => id === rotation);
  const changed = was && is ? changedRules(was, is).map(({ key }) => key) : [];
  const key = Object.keys(RULES).find((one) => changed.includes(one));
  if (!is || key === undefined) return [];
  const rotations = before.rotations.map((one) => (one.id === rotation ? is : one));
  const place = { file: fileOf.rotation(rotation), path: [key] };
  return [{ place, remedy: RULES[key]!, alone: { ...before, rotations } }];
}

function authorCause(
  id: string,
  rotation: string,
  before: BlogRecords,
  after: BlogRecords,
  today: Day,
): Cause[] {
  const was = before.authors.find((author) => author.id === id) ?? null;
  const is = after.authors.find((author) => author.id === id) ?? null;
  const told = causeInSpans(rotation, was, is, today);
  if (told === null) return [];
  const others = before.authors.filter((author) => author.id !== id);
  return [{ ...told, alone: { ...before, authors: is ? [...others, is] : others } }];
}

const NEW_FILE =
  'Leave this line as it was: end the rotation with "until" and start another file with the new rule.';

/** The lines that may move slots, those first that move most, each with what to do instead. */
const RULES: Record<string, string> = {
  kind: NEW_FILE,
  every: NEW_FILE,
  start: NEW_FILE,
  'when-away': NEW_FILE,
  order: 'Leave "order" as it was: it decides only between people who join on the same day.',
  breaks: 'Leave breaks that are past as they were.',
  until: 'Leave this line as it was.',
};

export interface Cause extends Told {
  /** The blog as it was, with this change alone. */
  alone: BlogRecords;
}
