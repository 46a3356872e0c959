import type { SourceFile } from '../blog-files.ts';
import type { RotationRecord } from '../blog.ts';
import { parseDay } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { hasSlot, slotsNear } from '../rotation/slot-days.ts';
import type { Rule } from './rule.ts';

/** Slot files on days on which their rotation has no slot, or in a rotation that has none. */
export const checkSlots: Rule = ({ files, records }) => {
  const rotations = new Map(records.rotations.map((rotation) => [rotation.id, rotation]));
  return files.slots.flatMap((slot) => {
    const rotation = rotations.get(slot.id.split('/')[0]!);
    return rotation ? slotProblems(slot, rotation) : [];
  });
};

function slotProblems({ file, id }: SourceFile, rotation: RotationRecord): Problem[] {
  if (rotation.kind === 'pace') {
    return [makeProblem('slot-in-pace', { file }, { rotation: rotation.id })];
  }
  const day = id.slice(rotation.id.length + 1);
  const isDay = parseDay(day) !== null;
  if (isDay && hasSlot(rotation, day)) return [];
  const near = isDay ? slotsNear(rotation, day).join(' and ') : '';
  const remedy =
    near === ''
      ? 'Name the file after a day of the rotation, such as 2026-01-06.yaml.'
      : `Its slots near there are ${near}: rename the file, or remove it.`;
  return [makeProblem('slot-off-grid', { file }, { rotation: rotation.id, day, remedy })];
}
