import { group, rect, stroke } from '../paper.ts';

/** A heap of opened envelopes. */
export const letters = () => LETTERS.map(letter).join('');

const LETTERS = [
  [560, 792, -14, '#f2d9bd', '#3f7f8a'],
  [700, 800, 9, '#dfe6df', '#b3472f'],
  [610, 776, -3, '#fbf5e8', '#5a6f9a'],
  [668, 752, 13, '#f6e7c8', '#b3472f'],
  [622, 734, -8, '#fffaf0', '#3f7f8a'],
] as const;

const letter = ([x, y, turn, tone, stamp]: (typeof LETTERS)[number]) =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(-186, -74, 380, 170, '#7a6547', 'opacity="0.22" rx="4"'),
    rect(-190, -84, 380, 170, tone, 'rx="4"'),
    stroke('M-190 -84L0 24L190 -84', '#c7b28e', 4),
    rect(124, 34, 46, 38, stamp),
    stroke('M-150 26h120M-150 48h84', '#8f8069', 5),
  );
