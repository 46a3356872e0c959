import type { SourceFile } from '../blog-files.ts';
import type { RotationRecord } from '../blog.ts';
import { parseDay, type Day } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { hasSlot, slotDays, slotsNear } from '../rotation/slot-days.ts';
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
  const what = isDay ? day : `"${day}", which is no day`;
  const args = {
    rotation: rotation.id,
    day: what,
    remedy: remedyFor(isDay ? day : null, rotation),
  };
  return [makeProblem('slot-off-grid', { file }, args)];
}

function remedyFor(day: Day | null, rotation: RotationRecord): string {
  const near = day === null ? [] : slotsNear(rotation, day);
  if (near.length === 1) return `The slot next to it is ${near[0]}: rename the file, or remove it.`;
  if (near.length > 1) {
    return `Its slots near there are ${near.join(' and ')}: rename the file, or remove it.`;
  }
  const first = slotDays(rotation).next().value;
  if (!first) return 'It has none at all: mend its days, or remove this file.';
  return `Name the file after a slot, such as ${first}.yaml, or remove it.`;
}
