import type { BlogRecords, RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import type { SlotTurn } from '../../domain/rotation/queue.ts';
import { assertThere, assertUndecided } from './assert-slots.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import type { Plan } from '../plan.ts';
import { Refusal } from '../refusal.ts';
import { handedTo, slotChange } from './slot-change.ts';
import { nameOf, slotInWords } from './slot-in-words.ts';
import { slotToEdit } from './slot-to-edit.ts';

/** Two slots change hands. Somebody who is away on their own day may swap it, too. */
export function planSwap(blog: BlogToEdit, rotation: RotationRecord, days: [Day, Day]): Plan {
  const { records } = blog;
  if (days[0] === days[1]) throw new Refusal(`A swap needs two days, and both are ${days[0]}.`);
  const one = slotToEdit(blog, rotation, days[0]);
  const two = slotToEdit(blog, rotation, days[1]);
  assertUndecided([one, two], rotation.id, records);
  const [first, second] = [holderOf(one, records), holderOf(two, records)];
  if (first === second) {
    const name = nameOf(first, records);
    throw new Refusal(`Both slots are those of ${name}: there is nobody to swap with.`);
  }
  assertThere(second, one.day, records);
  assertThere(first, two.day, records);
  return {
    changes: [
      slotChange(blog, rotation.id, one.day, handedTo(second, first)),
      slotChange(blog, rotation.id, two.day, handedTo(first, second)),
    ],
    says: [],
  };
}

function holderOf(turn: SlotTurn, records: BlogRecords): string {
  if (turn.base !== null) return turn.base;
  throw new Refusal(slotInWords(turn, records));
}
