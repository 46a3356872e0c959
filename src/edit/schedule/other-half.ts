import type { BlogRecords, SlotRecord } from '../../domain/blog.ts';

/** The slot that was swapped for this one: there each of the two has the other's. */
export function otherHalf(
  slot: SlotRecord,
  { slots }: Pick<BlogRecords, 'slots'>,
): SlotRecord | null {
  const { rotation, author, insteadOf } = slot;
  if (!author || !insteadOf) return null;
  const isHalf = (one: SlotRecord) =>
    one.rotation === rotation && one.author === insteadOf && one.insteadOf === author;
  return slots.find(isHalf) ?? null;
}
