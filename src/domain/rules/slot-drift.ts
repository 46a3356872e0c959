import type { SourceFile } from '../blog-files.ts';
import type { BlogRecords, RotationRecord, SlotRecord } from '../blog.ts';
import { file as fileOf } from '../addresses.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { turnsOf } from '../rotation/queue.ts';
import { valueAt } from '../written/value-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Slots that are no longer whose "instead-of" says. Not asked while a membership cannot be read:
 * every later slot would be somebody else's.
 */
export const checkSlotDrift: Rule = (input) => {
  if (!isQueueKnown(input)) return [];
  const { records } = input;
  return records.rotations
    .filter(({ kind }) => kind === 'turns')
    .flatMap((rotation) => driftsIn(records, rotation));
};

function driftsIn(records: BlogRecords, rotation: RotationRecord): Problem[] {
  const own = records.slots.filter((slot) => slot.rotation === rotation.id && slot.insteadOf);
  const claims = new Map(own.map((slot) => [slot.day, slot]));
  const last = [...claims.keys()].toSorted().at(-1);
  const problems: Problem[] = [];
  for (const { day, base } of turnsOf(records, rotation)) {
    if (last === undefined || day > last) break;
    const slot = claims.get(day);
    if (slot && slot.insteadOf !== base) problems.push(drift(slot, base));
  }
  return problems;
}

function drift({ rotation, day, insteadOf }: SlotRecord, base: string | null): Problem {
  const place = { file: fileOf.slot(rotation, day), path: ['instead-of'] };
  const remedy = base === null ? 'remove this line' : `write "instead-of: ${base}"`;
  return makeProblem('slot-drift', place, {
    day,
    written: insteadOf ?? '',
    actual: base === null ? 'nobody has it' : `it is that of "${base}"`,
    remedy,
  });
}

/** Whether every membership and break that was written is in the records. */
function isQueueKnown({ files, records, known }: RuleInput): boolean {
  const joins = new Map(records.authors.map((author) => [author.id, author.joins.length]));
  const breaks = new Map(records.rotations.map(({ id, breaks: list }) => [id, list.length]));
  return (
    files.authors.length === known.authors.size &&
    files.authors.every((author) => joins.get(author.id) === written(author, 'joins')) &&
    files.rotations.every((rotation) => breaks.get(rotation.id) === written(rotation, 'breaks'))
  );
}

function written({ data }: SourceFile, list: string): number {
  const value = valueAt(data, [list]);
  return Array.isArray(value) ? value.length : 0;
}
