import type { Picture } from '../paper.ts';
import { contours } from './contours.ts';
import { hours } from './hours.ts';
import { keepSouth } from './keep-south.ts';
import { moved } from './moved.ts';
import { section } from './section.ts';
import { soundings } from './soundings.ts';

/** One sandbank, drawn six times: each says another thing. */
export const sandbank = (): Picture[] => [
  { file: `${POST}/soundings.png`, svg: soundings() },
  { file: `${POST}/contours.png`, svg: contours() },
  { file: `${POST}/keep-south.png`, svg: keepSouth() },
  { file: `${POST}/section.png`, svg: section() },
  { file: `${POST}/moved.png`, svg: moved() },
  { file: `${POST}/hours.png`, svg: hours() },
];

const POST = 'content/posts/a-figure-is-a-sentence';
