import type { RotationRecord, SlotRecord } from '../../domain/blog.ts';
import { textOf, type BlogToEdit } from '../blog-to-edit.ts';
import { otherHalf } from './other-half.ts';
import type { Plan } from '../plan.ts';
import { knownDay } from '../known-day.ts';
import { Refusal, type SlotName } from '../refusal.ts';
import { assertNotPast, slotToEdit } from './slot-to-edit.ts';
import { slotInWords } from './slot-in-words.ts';

/**
 * The file of a slot goes, and the rule decides again. This is how wrong data are mended: whatever
 * has a file may go, be it on no slot of the rotation or in a rotation that is not there.
 */
export function planClear(
  blog: BlogToEdit,
  { rotation, day }: SlotName,
  rule: () => RotationRecord,
): Plan {
  const found = blog.files.slots.find(({ id }) => id === `${rotation}/${day}`);
  if (!found) {
    const turn = slotToEdit(blog, rule(), knownDay(day));
    throw new Refusal(`Nothing to clear: there is no file. ${slotInWords(turn, blog.records)}`);
  }
  assertNotPast(blog, day);
  const { file } = found;
  const slot = blog.records.slots.find((one) => one.rotation === rotation && one.day === day);
  return {
    changes: [{ file, before: textOf(blog, file), after: null, data: null }],
    says: [...topicSaid(slot), ...otherHalfSaid(blog, slot)],
  };
}

function topicSaid(slot: SlotRecord | undefined): string[] {
  return slot?.topic ? [`Its topic went with it: ${slot.topic}`] : [];
}

/** Half of a swap that is left alone gives somebody two slots. */
function otherHalfSaid({ records }: BlogToEdit, slot: SlotRecord | undefined): string[] {
  const half = slot ? otherHalf(slot, records) : null;
  if (half === null) return [];
  const command = `npm run rota -- clear ${half.rotation} ${half.day}`;
  return [`The other half of that swap still stands; to undo it, too: ${command}`];
}
