import type { RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { assertUndecided } from './assert-slots.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { handedTo, slotChange } from './slot-change.ts';
import { slotInWords } from './slot-in-words.ts';
import { slotToEdit } from './slot-to-edit.ts';

/** A slot is open to whoever takes it. */
export function planOffer(blog: BlogToEdit, rotation: RotationRecord, day: Day): Plan {
  const turn = slotToEdit(blog, rotation, day);
  if (turn.reason === 'offered') throw new Refusal(slotInWords(turn, blog.records));
  assertUndecided([turn], rotation.id, blog.records);
  if (turn.state === 'open') throw new Refusal(slotInWords(turn, blog.records));
  return { changes: [slotChange(blog, rotation.id, day, handedTo(null, turn.base))], says: [] };
}
