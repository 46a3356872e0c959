import { file as fileOf } from '../addresses.ts';
import type { BlogRecords, SlotRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import type { Told } from './cause-in-spans.ts';
import { causesOf, type Cause } from './causes-of-moves.ts';
import { pastMoves, type PastMove } from './past-moves.ts';

/**
 * Slots before `today` that went to somebody else since `before`, a problem for each file that did
 * it, at the line that did it as well as that can be told, with a change that would not have.
 */
export function checkHistory(before: BlogRecords, after: BlogRecords, today: Day): Problem[] {
  const moves = Map.groupBy(pastMoves(before, after, today), ({ rotation }) => rotation);
  return [...moves].flatMap(([rotation, all]) => {
    const own = all.filter((move) => isOfSlotFile(move, before, after));
    const others = all.filter((move) => !own.includes(move));
    const causes = others.length > 0 ? causesOf(rotation, before, after, today) : [];
    return [
      ...own.map((move) => problem(slotCause(move, after), [move])),
      ...causedMoves(rotation, others, causes, (alone) => pastMoves(before, alone, today)),
    ];
  });
}

/** Each slot is told once, with the first cause that moves it. */
function causedMoves(
  rotation: string,
  moves: PastMove[],
  causes: Cause[],
  movesOf: (alone: BlogRecords) => PastMove[],
): Problem[] {
  let left = moves;
  const problems: Problem[] = [];
  for (const cause of causes) {
    const moved = new Set(movesOf(cause.alone).map(keyOf));
    const mine = left.filter((move) => moved.has(keyOf(move)));
    if (mine.length > 0) problems.push(problem(cause, mine));
    left = left.filter((move) => !moved.has(keyOf(move)));
  }
  const several = { place: { file: fileOf.rotation(rotation) }, remedy: TOGETHER };
  return left.length > 0 ? [...problems, problem(several, left)] : problems;
}

function isOfSlotFile({ rotation, day }: PastMove, before: BlogRecords, after: BlogRecords) {
  const was = slotOf(before, rotation, day);
  const is = slotOf(after, rotation, day);
  return was?.author !== is?.author || was?.skip !== is?.skip;
}

function slotCause({ rotation, day }: PastMove, after: BlogRecords): Told {
  const file = fileOf.slot(rotation, day);
  return slotOf(after, rotation, day)
    ? { place: { file, path: ['author'] }, remedy: `Leave ${file} as it was.` }
    : { place: { file }, remedy: `Put ${file} back.` };
}

function slotOf(records: BlogRecords, rotation: string, day: Day): SlotRecord | undefined {
  return records.slots.find((slot) => slot.rotation === rotation && slot.day === day);
}

function problem({ place, remedy }: Told, moves: PastMove[]): Problem {
  const told = moves.slice(0, MOST).map(({ day, from, to }) => `${day} ${from} -> ${to ?? 'none'}`);
  const more = moves.length > MOST ? [`${moves.length - MOST} more`] : [];
  return makeProblem('history-changed', place, {
    rotation: moves[0]!.rotation,
    slots: [...told, ...more].join(', '),
    remedy: `${remedy} If it was so after all: --allow-history.`,
  });
}

function keyOf({ rotation, day }: PastMove): string {
  return `${rotation}/${day}`;
}

const MOST = 6;
const TOGETHER = 'Several changes do it together: take them back one by one.';
