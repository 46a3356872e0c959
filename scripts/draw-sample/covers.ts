import { barCheck } from './covers/bar-check.ts';
import { beams } from './covers/beams.ts';
import { chartTable } from './covers/chart-table.ts';
import { checked } from './covers/checked.ts';
import { dusk } from './covers/dusk.ts';
import { dutyBoard } from './covers/duty-board.ts';
import { fiveNoughts } from './covers/five-noughts.ts';
import { lampTable } from './covers/lamp-table.ts';
import { ledger } from './covers/ledger.ts';
import { levelling } from './covers/levelling.ts';
import { mud } from './covers/mud.ts';
import { squat } from './covers/squat.ts';
import { storm } from './covers/storm.ts';
import { tallow } from './covers/tallow.ts';
import { typeCase } from './covers/type-case.ts';
import { windowSill } from './covers/window-sill.ts';
import type { Picture } from './paper.ts';

/** Pictures at the head of posts, and the still of a film. */
export const covers = (): Picture[] => [
  cover('fifty-minutes', dusk()),
  cover('sound-is-not-a-ruler', beams()),
  cover('specimen-sheet', typeCase()),
  cover('water-under-the-keel', squat()),
  cover('zero-is-a-decision', fiveNoughts()),
  cover('zero-on-paper', chartTable()),
  cover('mud-is-a-liquid-until-it-is-not', mud()),
  cover('a-figure-is-a-sentence', lampTable()),
  cover('how-the-rotation-works', dutyBoard()),
  cover('letters-from-dangast', windowSill()),
  cover('how-wrong-was-the-ninth', storm()),
  { file: 'content/images/where-the-lead-touched.jpg', svg: tallow() },
  { file: 'content/images/margins-of-the-ledger.jpg', svg: ledger() },
  { file: 'content/images/the-quay-sinks-and-says-nothing.jpg', svg: levelling() },
  { file: 'content/images/the-last-table-i-checked-by-hand.jpg', svg: checked() },
  { file: 'content/posts/sound-is-not-a-ruler/bar-check.jpg', svg: barCheck() },
];

const cover = (slug: string, svg: string): Picture => ({
  file: `content/posts/${slug}/cover.jpg`,
  svg,
});
