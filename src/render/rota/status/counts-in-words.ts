import type { StandingLine } from '../../../domain/report/standing-line.ts';
import type { Standing } from '../../../domain/rotation/standing.ts';

/** "9 on track, 1 on leave"; those who have left are not told. */
export function countsInWords(lines: readonly StandingLine[]): string {
  return COUNTED.map((standing) => {
    return [lines.filter((line) => line.standing === standing).length, standing] as const;
  })
    .filter(([count]) => count > 0)
    .map(([count, standing]) => `${count} ${standing.replace('-', ' ')}`)
    .join(', ');
}

const COUNTED: Standing[] = [
  ...(['dormant', 'overdue', 'late', 'due-soon', 'in-review'] as const),
  ...(['on-track', 'new', 'on-leave', 'scheduled', 'upcoming'] as const),
];
