import type { Element } from 'hast';
import type { RotationReport } from '../../domain/report/report.ts';
import { name } from './ask.ts';
import { tag } from './tag.ts';

/** Where there are many rotations: the way to each, those with somebody behind first. */
export function ways(rotations: RotationReport[]): Element | null {
  if (rotations.length < 3) return null;
  const links = rotations.map((one) => {
    const count = behindIn(one);
    const href = `#rotation-${one.rotation.id}`;
    return [
      tag('a', { href }, name(one.rotation.title), count > 0 ? `, ${count} behind` : ''),
      ' ',
    ];
  });
  return tag('nav', { className: ['ways'], ariaLabel: 'Rotations' }, links);
}

/** The rotations in which somebody is behind, then the others, each by id. */
export function urgentFirst(rotations: RotationReport[]): RotationReport[] {
  return rotations.toSorted(
    (one, other) => Number(behindIn(other) > 0) - Number(behindIn(one) > 0),
  );
}

function behindIn({ standings }: RotationReport): number {
  return standings.filter(({ severity }) => severity > 0).length;
}
