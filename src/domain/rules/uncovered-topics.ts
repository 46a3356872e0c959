import { file } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { parseDay, type Day } from '../calendar.ts';
import { meantId } from '../wording/meant-id.ts';
import { makeProblem } from '../problem.ts';
import { valueAt } from '../written/value-at.ts';
import { writtenIds } from '../written/written-ids.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Topics that nobody covers for good. Somebody whose membership has an end covers nothing for
 * good: the warning comes with the day on which the end is written, and not when it has come.
 */
export const checkUncoveredTopics: Rule = (input) => {
  const { files, known, records } = input;
  const hasRotations = known.rotations.size > 0;
  const lasting = files.authors.filter((author) => !hasRotations || endOf(author, input) === null);
  const covered = new Set(lasting.flatMap((author) => topicsOf(author, input)));
  for (const topic of likelyTopics(input)) covered.add(topic);
  return records.topics
    .filter(({ id }) => !covered.has(id))
    .map(({ id }) => {
      const args = hasRotations ? { ...MEMBER, after: lastDay(id, input) } : ANYBODY;
      const place = { file: file.topics, path: [id], atKey: true };
      return makeProblem('uncovered-topic', place, { id, ...args });
    });
};

/**
 * The last day of all memberships, which end with their rotation; null where one goes on, undefined
 * where there is none.
 */
function endOf({ data }: SourceFile, { records }: RuleInput): Day | null | undefined {
  const joins = valueAt(data, ['joins']);
  if (joins === undefined) return undefined;
  if (!Array.isArray(joins)) return null;
  const rotationEnds = new Map(records.rotations.map(({ id, until }) => [id, until]));
  const ends = joins.map((join: unknown) => {
    const own = parseDay(String(valueAt(join, ['until'])));
    const whole = rotationEnds.get(String(valueAt(join, ['rotation']))) ?? null;
    return own !== null && whole !== null && whole < own ? whole : (own ?? whole);
  });
  return ends.includes(null) ? null : ends.toSorted().at(-1);
}

function topicsOf(author: SourceFile, { known }: RuleInput): string[] {
  return writtenIds(author, ['expertise']).map(({ id }) => meantId(id, known.topics));
}

/** An author whose file cannot be read is trusted with what they write about. */
function likelyTopics({ files, known, records }: RuleInput): string[] {
  const read = new Set(files.authors.map(({ id }) => id));
  const unread = new Set([...known.authors].filter((id) => !read.has(id)));
  if (unread.size === 0) return [];
  return records.posts
    .filter(({ authors }) => authors.some((id) => unread.has(id)))
    .flatMap(({ topics }) => topics);
}

function lastDay(topic: string, input: RuleInput): string {
  const ends = input.files.authors
    .filter((author) => topicsOf(author, input).includes(topic))
    .flatMap((author) => endOf(author, input) ?? []);
  return ends.length === 0 ? '' : ` after ${ends.toSorted().at(-1)}`;
}

const MEMBER = { who: 'No member', of: 'a member' };
const ANYBODY = { who: 'Nobody', of: 'an author', after: '' };
