import type { SourceFile } from '../blog-files.ts';
import { parseDuration } from '../calendar.ts';
import { didYouMean } from '../wording/did-you-mean.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { isMapping, valueAt } from '../written/value-at.ts';
import { writtenIds } from '../written/written-ids.ts';
import type { Rule, RuleInput } from './rule.ts';

/** An `order` with people who never join, and a pace of one's own where there are turns. */
export const checkRotationMembers: Rule = (input) => [
  ...input.files.rotations.flatMap((rotation) => unknownInOrder(rotation, input)),
  ...input.files.authors.flatMap((author) => ownPaces(author, input)),
];

function unknownInOrder(rotation: SourceFile, { files, known }: RuleInput): Problem[] {
  // Elsewhere the key itself is one too many.
  if (valueAt(rotation.data, ['kind']) !== 'turns') return [];
  const read = new Set(files.authors.map(({ id }) => id));
  const joined = new Set(
    files.authors.filter((author) => joins(author, rotation.id)).map(({ id }) => id),
  );
  const isUnread = (id: string) => known.authors.has(id) && !read.has(id);
  return writtenIds(rotation, ['order'])
    .filter(({ id }) => !joined.has(id) && !isUnread(id))
    .map(({ id, path }) => {
      const args = { id, rotation: rotation.id, hint: didYouMean(id, joined) };
      return makeProblem('order-unknown', { file: rotation.file, path }, args);
    });
}

function ownPaces(author: SourceFile, { records }: RuleInput): Problem[] {
  const turns = new Set(
    records.rotations.filter(({ kind }) => kind === 'turns').map(({ id }) => id),
  );
  return joinsOf(author).flatMap((join, index) => {
    const { rotation, every } = isMapping(join) ? join : {};
    if (typeof rotation !== 'string' || !turns.has(rotation)) return [];
    if (typeof every !== 'string' || !parseDuration(every)) return [];
    const expected = `left out: "${rotation}" is a rotation of turns, which have one pace`;
    const place = { file: author.file, path: ['joins', index, 'every'] };
    return [
      makeProblem('invalid-value', place, { field: 'every', actual: `"${every}"`, expected }),
    ];
  });
}

function joins(author: SourceFile, rotation: string): boolean {
  return joinsOf(author).some((join) => valueAt(join, ['rotation']) === rotation);
}

function joinsOf(author: SourceFile): unknown[] {
  const list = valueAt(author.data, ['joins']);
  return Array.isArray(list) ? list : [];
}
