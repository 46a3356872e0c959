import type { RotationRecord } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Turn } from '../../domain/rotation/queue.ts';
import type { Paint } from '../paint.ts';
import { alignColumns, wrapped, type Row } from './columns.ts';
import { dayInWords } from './words/day-in-words.ts';
import { rotationHeading } from './rotation-heading.ts';
import { holderInWords, turnNote, type Names } from './turn-in-words.ts';

/** The coming turns for people. */
export function nextAsText(coming: ComingTurns, { paint, width }: Terminal): string {
  const lines = coming.rotations.flatMap(({ rotation, turns }, index) => {
    const [first, ...rest] = wrapped(rotationHeading(rotation, coming, index === 0), width);
    const rows = turns.map((turn) => rowOf(turn, rotation.kind, coming));
    return [
      paint('bold', first!),
      ...rest.map((line) => `  ${line}`),
      ...(rows.length > 0 ? alignColumns(rows, paint, width) : ['  nobody has a turn in sight']),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function rowOf(turn: Turn, kind: 'pace' | 'turns', coming: ComingTurns): Row {
  const cells = [dayInWords(turn.day, coming.today), holderInWords(turn, coming.names)];
  return { cells, notes: [turnNote(turn, kind, coming)], style: null };
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
