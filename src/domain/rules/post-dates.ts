import type { SourceFile } from '../blog-files.ts';
import { parseDay } from '../calendar.ts';
import { momentsIn, type Moments } from '../moments.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { postSchema } from '../schema/post.ts';
import { aboutField } from '../fields/check-fields.ts';
import { isMapping, valueAt } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Posts without a date, changed before they appeared, or with a note about no change. */
export const checkPostDates: Rule = ({ files, records }) => {
  const moments = momentsIn(records.site.timezone);
  return files.posts.flatMap((post) => [
    ...missingDate(post),
    ...updatedBeforeDate(post, moments),
    ...noteAlone(post),
  ]);
};

function missingDate({ file, data }: SourceFile): Problem[] {
  const fields = data ?? {};
  if (!isMapping(fields) || 'date' in fields || (fields['draft'] ?? false) !== false) return [];
  return [makeProblem('missing-date', { file, path: ['date'] })];
}

/** Two instants are compared to the second, anything else by its day. */
function updatedBeforeDate({ file, data }: SourceFile, { momentOf }: Moments): Problem[] {
  const [date, updated] = [valueAt(data, ['date']), valueAt(data, ['updated'])];
  if (typeof date !== 'string' || typeof updated !== 'string') return [];
  const [first, last] = [momentOf(date), momentOf(updated)];
  if (first === null || last === null) return [];
  const areInstants = parseDay(date) === null && parseDay(updated) === null;
  if (areInstants ? last.instant >= first.instant : last.day >= first.day) return [];
  return [makeProblem('updated-before-date', { file, path: ['updated'] }, { date, updated })];
}

function noteAlone({ file, data }: SourceFile): Problem[] {
  if (!isMapping(data) || !('update-note' in data) || 'updated' in data) return [];
  const args = { field: 'updated', about: aboutField(postSchema, 'updated') };
  return [makeProblem('missing-field', { file, path: ['update-note'], atKey: true }, args)];
}
