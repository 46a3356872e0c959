import { file } from '../addresses.ts';
import type { SlotRecord } from '../blog.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { isWithin } from '../rotation/active-days.ts';
import { hasSlot } from '../rotation/slot-days.ts';
import type { Rule } from './rule.ts';

/**
 * Coming slots whose file names somebody who is away that day. Whose turn it is by the rule may be
 * away without a word, and what is past is no longer to be mended.
 */
export const checkAssignedWhileAway: Rule = ({ records, today }) => {
  const authors = new Map(records.authors.map((author) => [author.id, author]));
  const rotations = new Map(records.rotations.map((rotation) => [rotation.id, rotation]));
  const isComing = ({ rotation, day, skip }: SlotRecord) => {
    const rule = rotations.get(rotation);
    return day >= today && skip === null && rule !== undefined && hasSlot(rule, day);
  };
  return records.slots.filter(isComing).flatMap((slot): Problem[] => {
    const author = authors.get(slot.author ?? '');
    if (!author || !isWithin(slot.day, author.away)) return [];
    const place = { file: file.slot(slot.rotation, slot.day), path: ['author'] };
    const args = { author: author.name, day: slot.day };
    return [makeProblem('assigned-while-away', place, args)];
  });
};
