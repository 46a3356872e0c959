import { file as fileOf } from '../addresses.ts';
import type { AuthorRecord, BlogRecords, Join } from '../blog.ts';
import type { Day } from '../calendar.ts';
import type { ProblemPlace } from '../problem.ts';
import { changedRules } from './changed-rules.ts';

/** What may have moved slots of a rotation: its rule, then each author whose spans differ. */
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
  const [was, is] = [before, after].map((one) => one.rotations.find(({ id }) => id === rotation)!);
  const key = changedRules(was!, is!)
    .map((change) => change.key)
    .find((one) => one in RULES);
  if (key === undefined) return [];
  const rotations = before.rotations.map((one) => (one.id === rotation ? is! : one));
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
  const [was, is] = [before, after].map((one) => one.authors.find((author) => author.id === id));
  const others = before.authors.filter((author) => author.id !== id);
  const told = joinCause(rotation, was, is, today) ?? awayCause(was, is, today);
  return told ? [{ ...told, alone: { ...before, authors: is ? [...others, is] : others } }] : [];
}

function joinCause(
  rotation: string,
  was: AuthorRecord | undefined,
  is: AuthorRecord | undefined,
  today: Day,
): Told | null {
  const file = (is ?? was)!.file;
  const before = (was?.joins ?? []).filter((join) => join.rotation === rotation);
  const after = (is?.joins ?? []).filter((join) => join.rotation === rotation);
  const isIn = (join: Join, list: Join[]) => list.some((one) => sameSpan(one, join));
  const fresh = after.find((join) => !isIn(join, before));
  const gone = before.find((join) => !isIn(join, after));
  if (!fresh && !gone) return null;
  if (!fresh)
    return {
      place: is ? { file, path: ['joins'] } : { file },
      remedy:
        gone!.span.to === null
          ? `Put the entry of joins back, and to leave write "until: ${today}" into it.`
          : 'Put the entry of joins back: it is what was.',
    };
  const at = ['joins', is!.joins.indexOf(fresh)];
  if (gone?.span.from !== fresh.span.from) {
    const remedy = gone
      ? `Leave "from: ${gone.span.from}" as it was.`
      : `Write "from: ${today}" or later instead.`;
    return { place: { file, path: [...at, 'from'] }, remedy };
  }
  const place = { file, path: fresh.span.to === null ? at : [...at, 'until'] };
  if (fresh.span.to !== null && fresh.span.to < today) {
    return { place, remedy: `Write "until: ${today}" or later instead.` };
  }
  return {
    place,
    remedy: `Leave "until: ${gone.span.to}" as it was, and add another entry with "from: ${today}".`,
  };
}

function awayCause(
  was: AuthorRecord | undefined,
  is: AuthorRecord | undefined,
  today: Day,
): Told | null {
  const file = (is ?? was)!.file;
  const key = ({ from, to }: { from: Day; to: Day | null }) => `${from} ${to}`;
  const before = new Set(was?.away.map(key));
  const after = new Set(is?.away.map(key));
  const fresh = is?.away.findIndex((span) => !before.has(key(span))) ?? -1;
  const isGone = was?.away.some((span) => !after.has(key(span))) ?? false;
  if (fresh < 0 && !isGone) return null;
  if (fresh < 0)
    return { place: { file, path: ['away'] }, remedy: 'Put the absence back: it is what was.' };
  return {
    place: { file, path: ['away', fresh] },
    remedy: `Let the absence begin on ${today} or later.`,
  };
}

function sameSpan(one: Join, two: Join): boolean {
  return one.span.from === two.span.from && one.span.to === two.span.to;
}

const NEW_FILE =
  'Leave this line as it was: end the rotation with "until" and start another file with the new rule.';

/** The lines that may move slots, those first that move most, each with what to do instead. */
const RULES: Record<string, string> = {
  kind: NEW_FILE,
  every: NEW_FILE,
  start: NEW_FILE,
  order: 'Leave "order" as it was: it decides only between people who join on the same day.',
  'when-away': NEW_FILE,
  breaks: 'Leave breaks that are past as they were.',
  until: 'Leave this line as it was.',
};

export interface Cause extends Told {
  /** The blog as it was, with this change alone. */
  alone: BlogRecords;
}

interface Told {
  place: ProblemPlace;
  remedy: string;
}
