import type { AuthorRecord, Join } from '../blog.ts';
import type { Day, Span } from '../calendar.ts';
import type { ProblemPlace } from '../problem.ts';

/**
 * Where an author's memberships of a rotation differ, else their absences, and what would not have
 * changed the past; null where neither differs. Null stands for an author without a file.
 */
export function causeInSpans(
  rotation: string,
  was: AuthorRecord | null,
  is: AuthorRecord | null,
  today: Day,
): Told | null {
  const { file } = (is ?? was)!;
  const told = joinCause(joinsIn(was, rotation), joinsIn(is, rotation), today);
  const found = told ?? awayCause(was?.away ?? [], is?.away ?? [], today);
  if (found === null) return null;
  const { path, remedy } = found;
  return { place: is ? { file, path } : { file }, remedy };
}

function joinCause(was: PlacedJoin[], is: PlacedJoin[], today: Day): Found | null {
  const fresh = is.find((join) => !was.some((one) => isSame(one, join)));
  const gone = was.find((join) => !is.some((one) => isSame(one, join)));
  if (!fresh) return gone ? goneCause(gone, today) : null;
  const at = ['joins', fresh.index];
  if (!gone) return { path: [...at, 'from'], remedy: writeInstead('from', today) };
  if (gone.from !== fresh.from) {
    return { path: [...at, 'from'], remedy: `Leave "from: ${gone.from}" as it was.` };
  }
  if (fresh.to !== null && fresh.to < today) {
    return { path: [...at, 'until'], remedy: writeInstead('until', today) };
  }
  const remedy = `Leave "until: ${gone.to}" as it was, and add another entry with "from: ${today}".`;
  return { path: fresh.to === null ? at : [...at, 'until'], remedy };
}

function goneCause({ to }: PlacedJoin, today: Day): Found {
  const leave = to === null ? `, and to leave write "until: ${today}" into it` : '';
  return { path: ['joins'], remedy: `Put the entry of joins back${leave}.` };
}

function awayCause(was: Span[], is: Span[], today: Day): Found | null {
  const fresh = is.findIndex((span) => !was.some((one) => isSame(one, span)));
  if (fresh >= 0) {
    return { path: ['away', fresh], remedy: `Let the absence begin on ${today} or later.` };
  }
  const isGone = was.some((span) => !is.some((one) => isSame(one, span)));
  return isGone ? { path: ['away'], remedy: 'Put the absence back: it is what was.' } : null;
}

function writeInstead(key: 'from' | 'until', today: Day): string {
  return `Write "${key}: ${today}" or later instead.`;
}

function joinsIn(author: AuthorRecord | null, rotation: string): PlacedJoin[] {
  const placed = (author?.joins ?? []).map((join: Join, index) => ({ join, index }));
  return placed
    .filter(({ join }) => join.rotation === rotation)
    .map(({ join: { span }, index }) => ({ ...span, index }));
}

function isSame(one: Span, two: Span): boolean {
  return one.from === two.from && one.to === two.to;
}

/** With its place among all that the author has joined. */
type PlacedJoin = Span & { index: number };

interface Found {
  path: (string | number)[];
  remedy: string;
}

export interface Told {
  place: ProblemPlace;
  /** What to write instead. */
  remedy: string;
}
