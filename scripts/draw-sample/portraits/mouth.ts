import { shape, stroke } from '../paper.ts';
import type { Face } from './face.ts';

/** Closed lips; `lift` raises both corners, `wry` that on the right once more. */
export function smile({ skin, turn }: Face, { width, lift, full = 1, wry = 0 }: Mouth): string {
  const c = 400 + turn;
  const [l, r] = [c - width, c + width * 0.94];
  const [yl, yr] = [554 - lift, 554 - lift - wry];
  const arc = `C${l + width * 0.45} ${566 + lift * 0.1} ${r - width * 0.45} ${566 + lift * 0.1 - wry * 0.3} ${r} ${yr}`;
  return [
    shape(
      `M${l} ${yl}${arc}Q${c + 26} ${551 - 7 * full} ${c + 8} ${550 - 7 * full}Q${c} ${554 - 7 * full} ${c - 8} ${550 - 7 * full}Q${c - 26} ${551 - 7 * full} ${l} ${yl}Z`,
      skin.lips,
    ),
    shape(
      `M${l} ${yl}${arc}C${r - width * 0.4} ${574 + 10 * full} ${l + width * 0.4} ${576 + 10 * full} ${l} ${yl}Z`,
      skin.lips,
      'opacity="0.78"',
    ),
    stroke(`M${l - 3} ${yl - 2}L${l} ${yl}${arc}L${r + 3} ${yr - 2}`, skin.deep, 4.5),
    stroke(
      `M${c - 16} ${590 + 6 * full}Q${c} ${596 + 6 * full} ${c + 18} ${589 + 6 * full}`,
      skin.shade,
      6,
    ),
  ].join('');
}

/** A laugh that shows teeth. */
export function laugh({ skin, turn }: Face, width: number, depth = 44): string {
  const c = 400 + turn;
  const [l, r] = [c - width, c + width * 0.95];
  return [
    shape(
      `M${l} 540Q${c - 20} 543 ${c} 547Q${c + 20} 543 ${r} 540Q${c + width * 0.62} ${546 + depth} ${c} ${547 + depth}Q${c - width * 0.62} ${546 + depth} ${l} 540Z`,
      skin.lips,
    ),
    shape(
      `M${l + 11} 546Q${c - 20} 551 ${c} 553Q${c + 20} 551 ${r - 11} 546Q${c + width * 0.55} ${540 + depth * 0.62} ${c} ${542 + depth * 0.62}Q${c - width * 0.55} ${540 + depth * 0.62} ${l + 11} 546Z`,
      '#fdf8ef',
    ),
    stroke(
      `M${l - 4} 536Q${l - 7} 542 ${l - 2} 547M${r + 4} 536Q${r + 7} 542 ${r + 2} 547`,
      skin.deep,
      4,
    ),
    stroke(`M${c - 16} ${562 + depth}Q${c} ${567 + depth} ${c + 17} ${561 + depth}`, skin.shade, 6),
  ].join('');
}

/** The folds beside the mouth, and those beside the eyes, of those who have laughed for long. */
export function years({ skin, turn, width }: Face, depth = 1): string {
  const c = 400 + turn;
  const far = width / 2;
  return [
    stroke(
      `M${c - 40} 506Q${c - 62} 526 ${c - 64} 552M${c + 40} 506Q${c + 60} 526 ${c + 62} 552`,
      skin.deep,
      3.6 * depth,
      'opacity="0.7"',
    ),
    stroke(
      `M${c - far + 40} 430Q${c - far + 28} 434 ${c - far + 20} 444M${c - far + 38} 420Q${c - far + 26} 418 ${c - far + 16} 424M${c + far - 52} 430Q${c + far - 42} 434 ${c + far - 34} 444`,
      skin.deep,
      3.4 * depth,
      'opacity="0.7"',
    ),
  ].join('');
}

export interface Mouth {
  /** From the middle to a corner. */
  width: number;
  lift: number;
  full?: number;
  wry?: number;
}
