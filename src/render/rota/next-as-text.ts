import type { RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Turn } from '../../domain/rotation/queue.ts';
import type { Paint } from '../paint.ts';
import { alignColumns, wrapped, type Row } from './columns.ts';
import { dayInWords } from './day-in-words.ts';
import { rotationHeading } from './rotation-heading.ts';
import { holderInWords, turnNote, type Names } from './turn-in-words.ts';

/** The coming turns for people. */
export function nextAsText(coming: ComingTurns, { paint, width }: Terminal): string {
  const lines = coming.rotations.flatMap(({ rotation, turns }, index) => {
    const [first, ...rest] = wrapped(rotationHeading(rotation, coming, index === 0), width);
    const rows = turns.map((turn) => rowOf(turn, coming));
    return [
      paint('bold', first!),
      ...rest.map((line) => `  ${line}`),
      ...(rows.length > 0 ? alignColumns(rows, paint, width) : ['  nobody has a turn in sight']),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function rowOf(turn: Turn, { today, names }: ComingTurns): Row {
  const isPast = turn.day < today;
  const note = isPast && turn.slot === null ? 'was due' : turnNote(turn, names);
  const cells = [dayInWords(turn.day, today), holderInWords(turn, names)];
  return { cells, notes: [note], style: null };
}

/** What is asked of the coming turns of each rotation. */
export interface ComingTurns {
  today: Day;
  timezone: string;
  names: Names;
  rotations: { rotation: RotationRecord; turns: Turn[] }[];
}

interface Terminal {
  paint: Paint;
  width: number;
}
