import { file as fileOf } from '../addresses.ts';
import type { BlogRecords, SlotRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { causesOf, type Cause } from './causes-of-moves.ts';
import { pastMoves, type PastMove } from './past-moves.ts';

/**
 * Slots before `today` that went to somebody else since `before`, a problem for each file that did
 * it, at the line that did it as well as that can be told, with a change that would not have.
 */
export function checkHistory(before: BlogRecords, after: BlogRecords, today: Day): Problem[] {
  const moves = Map.groupBy(pastMoves(before, after, today), ({ rotation }) => rotation);
  return [...moves].flatMap(([rotation, all]) => {
    const [own, others] = [true, false].map((wanted) =>
      all.filter((move) => isOfSlotFile(move, before, after) === wanted),
    );
    return [
      ...own!.map((move) => problem(slotCause(move, after), [move])),
      ...causedMoves(rotation, others!, before, after, today),
    ];
  });
}

/** Each slot is told once, with the first cause that moves it. */
function causedMoves(
  rotation: string,
  moves: PastMove[],
  before: BlogRecords,
  after: BlogRecords,
  today: Day,
): Problem[] {
  let left = moves;
  const problems: Problem[] = [];
  for (const cause of left.length > 0 ? causesOf(rotation, before, after, today) : []) {
    const moved = new Set(pastMoves(before, cause.alone, today).map(keyOf));
    const [mine, rest] = [true, false].map((wanted) =>
      left.filter((move) => moved.has(keyOf(move)) === wanted),
    );
    if (mine!.length > 0) problems.push(problem(cause, mine!));
    left = rest!;
  }
  const several = { place: { file: fileOf.rotation(rotation) }, remedy: TOGETHER };
  return left.length > 0 ? [...problems, problem(several, left)] : problems;
}

function isOfSlotFile({ rotation, day }: PastMove, before: BlogRecords, after: BlogRecords) {
  const [was, is] = [before, after].map((records) => slotOf(records, rotation, day));
  return was?.author !== is?.author || was?.skip !== is?.skip;
}

function slotCause(
  { rotation, day }: PastMove,
  after: BlogRecords,
): Pick<Cause, 'place' | 'remedy'> {
  const file = fileOf.slot(rotation, day);
  return slotOf(after, rotation, day)
    ? { place: { file, path: ['author'] }, remedy: `Leave ${file} as it was.` }
    : { place: { file }, remedy: `Put ${file} back.` };
}

function slotOf(records: BlogRecords, rotation: string, day: Day): SlotRecord | undefined {
  return records.slots.find((slot) => slot.rotation === rotation && slot.day === day);
}

function problem({ place, remedy }: Pick<Cause, 'place' | 'remedy'>, moves: PastMove[]): Problem {
  const told = moves.slice(0, MOST).map(({ day, from, to }) => `${day} ${from} -> ${to ?? 'none'}`);
  const more = moves.length > MOST ? [`${moves.length - MOST} more`] : [];
  return makeProblem('history-changed', place, {
    rotation: moves[0]!.rotation,
    slots: [...told, ...more].join(', '),
    remedy,
  });
}

function keyOf({ rotation, day }: PastMove): string {
  return `${rotation}/${day}`;
}

const MOST = 6;
const TOGETHER = 'Several changes do it together: take them back one by one.';
