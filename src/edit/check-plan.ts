import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { folder, idOfFile, PORTRAIT_EXTENSIONS } from '../domain/addresses.ts';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogRecords } from '../domain/blog.ts';
import type { Problem } from '../domain/problem.ts';
import { changesBetween, type RotaChanges } from '../domain/report/changes.ts';
import { pastMoves } from '../domain/report/past-moves.ts';
import { stopsReport } from '../domain/report/stops-report.ts';
import { placeProblems } from '../read/place-problems.ts';
import type { BlogToEdit } from './blog-to-edit.ts';
import { filesAfter } from './files-after.ts';
import type { Plan } from './plan.ts';
import { Refusal, type SlotName } from './refusal.ts';

/** What a plan would make of the blog. Throws a `Refusal` where that is wrong, or rewrites the past. */
export async function checkPlan(blog: BlogToEdit, { changes }: Plan): Promise<CheckedPlan> {
  const { records, problems } = assembleBlog(filesAfter(blog.files, changes), blog.now);
  const known = new Set(blog.problems.map(keyOf));
  const fresh = problems.filter(
    (problem) => !known.has(keyOf(problem)) && !hasPortrait(blog, problem),
  );
  const texts = new Map(
    changes.map(({ file, after }) => [file, (after ?? '').replace(/^\uFEFF/, '')]),
  );
  const placed = await placeProblems(blog.dir, fresh, texts);
  const wrong = placed.filter(stopsReport);
  if (wrong.length > 0) throw refusedAs(wrong, blog);
  const moves = changesBetween(blog.records, records!, { today: blog.today });
  if (!blog.allowHistory) assertPastKept(blog, records!);
  const left = await placeProblems(blog.dir, problems.filter(stopsReport), texts);
  return { records: records!, moves, warnings: placed, left };
}

/** Of slots before today there is nothing to clear: the change itself reaches too far back. */
function refusedAs(problems: Problem[], { today, allowHistory }: BlogToEdit): Refusal {
  const inTheWay = problems.flatMap(slotOf);
  const past = inTheWay.filter(({ day }) => day < today).map(({ day }) => day);
  if (past.length === 0 || allowHistory) {
    return new Refusal('That would make the data wrong.', { problems, inTheWay });
  }
  return new Refusal(
    `That would rewrite the past, where ${past.join(', ')} changed hands already. ${INSTEAD}`,
    { problems },
  );
}

/** Who had a slot before today is history. */
function assertPastKept({ records, today }: BlogToEdit, after: BlogRecords): void {
  const moves = pastMoves(records, after, today).map(
    ({ rotation, day, from, to }) => `${rotation} ${day} (${from} -> ${to ?? 'nobody'})`,
  );
  if (moves.length === 0) return;
  const shown = moves.length > 6 ? [...moves.slice(0, 5), `${moves.length - 5} more`] : moves;
  throw new Refusal(
    `That would rewrite who had which slot in the past: ${shown.join(', ')}. ${INSTEAD}`,
  );
}

const INSTEAD = 'Give a day from today on; if the record is wrong, say it with --allow-history.';

function slotOf({ file }: Problem): SlotName[] {
  if (!/^content\/schedule\/.+\//.test(file)) return [];
  const [rotation = '', day = ''] = idOfFile(file)?.split('/') ?? [];
  return [{ rotation, day }];
}

/** Portraits are not looked at for a report: whether there is one the disk says. */
function hasPortrait({ dir }: BlogToEdit, { code, path, file }: Problem): boolean {
  if (code !== 'member-incomplete' || path[0] !== 'portrait') return false;
  return PORTRAIT_EXTENSIONS.some((extension) =>
    existsSync(join(dir, folder.authors, `${idOfFile(file)}.${extension}`)),
  );
}

function keyOf({ code, file, path, args }: Problem): string {
  return JSON.stringify([code, file, path, args]);
}

export interface CheckedPlan {
  records: BlogRecords;
  /** Whose dates differ. */
  moves: RotaChanges;
  /** What `npm run check` says from then on and did not say before. */
  warnings: Problem[];
  /** What was wrong before and still is. */
  left: Problem[];
}
