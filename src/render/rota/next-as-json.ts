import type { Turn } from '../../domain/rotation/queue.ts';
import type { ComingTurns } from './next-as-text.ts';
import { jsonText } from '../json-text.ts';

/** The coming turns for programs. */
export function nextAsJson({ today, rotations }: ComingTurns): string {
  const printed = {
    schema: 1,
    today,
    rotations: rotations.map(({ rotation, turns }) => {
      return { id: rotation.id, next: turns.map(turnAsJson) };
    }),
  };
  return jsonText(printed);
}

export function turnAsJson({ day, base, author, state }: Turn) {
  return { date: day, base, author, state };
}
