import type { RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { turnsOf, type SlotTurn } from '../../domain/rotation/queue.ts';
import { hasSlot, slotsNear } from '../../domain/rotation/slot-days.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';
import { Refusal } from '../refusal.ts';

/** The slot of a rotation on a day, if there is one that may still change hands. */
export function slotToEdit(blog: BlogToEdit, rotation: RotationRecord, day: Day): SlotTurn {
  if (rotation.kind === 'pace') {
    throw new Refusal(
      `"${rotation.id}" is of the kind "pace": all write on their own clock, and there are no slots.`,
    );
  }
  if (!hasSlot(rotation, day)) throw new Refusal(offGrid(rotation, day));
  assertNotPast(blog, day);
  for (const turn of turnsOf(blog.records, rotation)) if (turn.day === day) return turn;
  throw new Refusal(offGrid(rotation, day));
}

/** What is past is history: `rota check --base` would refuse it, too. */
export function assertNotPast({ today, allowHistory }: BlogToEdit, day: Day): void {
  if (day >= today || allowHistory) return;
  throw new Refusal(
    `The slot of ${day} is past, and today is ${today}: who had it is history. If the record is wrong, say it with --allow-history.`,
  );
}

function offGrid(rotation: RotationRecord, day: Day): string {
  const near = slotsNear(rotation, day);
  const rest = rotation.breaks.find(({ from, to }) => from <= day && (to === null || day <= to));
  const why = rest ? `: the blog rests from ${rest.from} to ${rest.to}` : '';
  const slots =
    near.length === 0 ? 'It has none near there' : `Near there it has ${near.join(' and ')}`;
  return `"${rotation.id}" has no slot on ${day}${why}. ${slots}.`;
}
