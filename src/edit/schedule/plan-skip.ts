import type { RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { assertUndecided } from './assert-slots.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { slotChange } from './slot-change.ts';
import { slotToEdit } from './slot-to-edit.ts';

/** A slot is cancelled, also one that is offered and that nobody took. */
export function planSkip(blog: BlogToEdit, rotation: RotationRecord, day: Day, why: string): Plan {
  const reason = why.trim();
  if (!/[^\s\p{Cc}\p{Cf}]/u.test(reason)) {
    throw new Refusal('Say why: the reason stands in the file, for those who look later.');
  }
  const turn = slotToEdit(blog, rotation, day);
  if (turn.reason !== 'offered') assertUndecided([turn], rotation.id, blog.records);
  return { changes: [slotChange(blog, rotation.id, day, { skip: reason })], says: [] };
}
