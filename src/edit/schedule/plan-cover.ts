import type { RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { assertThere, assertUndecided } from './assert-slots.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { handedTo, slotChange } from './slot-change.ts';
import { nameOf } from './slot-in-words.ts';
import { slotToEdit } from './slot-to-edit.ts';

/** Somebody else takes a slot, also one that is offered. */
export function planCover(blog: BlogToEdit, rotation: RotationRecord, day: Day, by: string): Plan {
  const { records } = blog;
  const turn = slotToEdit(blog, rotation, day);
  const isOffered = turn.reason === 'offered';
  if (turn.base === by) {
    const inTheWay = turn.slot ? [{ rotation: rotation.id, day }] : [];
    throw new Refusal(`By the rule the slot of ${day} is that of ${nameOf(by, records)} anyway.`, {
      inTheWay,
    });
  }
  if (!isOffered) assertUndecided([turn], rotation.id, records);
  assertThere(by, day, records);
  return { changes: [slotChange(blog, rotation.id, day, handedTo(by, turn.base))], says: [] };
}
