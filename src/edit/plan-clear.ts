import type { RotationRecord, SlotRecord } from '../domain/blog.ts';
import type { Day } from '../domain/calendar.ts';
import { textOf, type BlogToEdit } from './blog-to-edit.ts';
import type { Plan } from './plan.ts';
import { Refusal } from './refusal.ts';
import { assertNotPast, slotToEdit } from './slot-to-edit.ts';
import { slotInWords } from './slot-in-words.ts';

/**
 * The file of a slot goes, and the rule decides again. This is how wrong data are mended, so the
 * day may be none of the rotation's slots.
 */
export function planClear(blog: BlogToEdit, rotation: RotationRecord, day: Day): Plan {
  const found = blog.files.slots.find(({ id }) => id === `${rotation.id}/${day}`);
  if (!found) {
    const turn = slotToEdit(blog, rotation, day);
    throw new Refusal(`Nothing to clear: no file says anything of it. ${slotInWords(turn, blog.records)}`);
  }
  assertNotPast(blog, day);
  const { file } = found;
  const slot = blog.records.slots.find((one) => one.rotation === rotation.id && one.day === day);
  return {
    changes: [{ file, before: textOf(blog, file), after: null, data: null }],
    says: [...topicSaid(slot), ...otherHalfSaid(blog, slot)],
  };
} // prettier-ignore

function topicSaid(slot: SlotRecord | undefined): string[] {
  return slot?.topic ? [`Its topic went with it: ${slot.topic}`] : [];
}

/** Half of a swap that is left alone gives somebody two slots. */
function otherHalfSaid({ records }: BlogToEdit, slot: SlotRecord | undefined): string[] {
  if (!slot?.author || !slot.insteadOf) return [];
  const { rotation, author, insteadOf } = slot;
  const half = records.slots.find(
    (one) => one.rotation === rotation && one.author === insteadOf && one.insteadOf === author,
  );
  return half
    ? [`The other half of that swap still stands; to undo it, too: npm run rota -- clear ${rotation} ${half.day}`]
    : [];
} // prettier-ignore
