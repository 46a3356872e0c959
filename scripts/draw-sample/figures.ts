import { density } from './figures/density.ts';
import { fit } from './figures/fit.ts';
import { fiveWeeks } from './figures/five-weeks.ts';
import { floor } from './figures/floor.ts';
import { forecast } from './figures/forecast.ts';
import { fortnight } from './figures/fortnight.ts';
import { night } from './figures/night.ts';
import { shore } from './figures/shore.ts';
import { way } from './figures/way.ts';
import { wheel } from './figures/wheel.ts';
import type { Picture } from './paper.ts';

/** Drawings that explain. */
export const figures = (): Picture[] => [
  figure('fifty-minutes/fortnight', fortnight()),
  figure('fitting-a-tide/fit', fit()),
  figure('how-the-rotation-works/five-weeks', fiveWeeks()),
  figure('how-wrong-was-the-ninth/forecast', forecast()),
  figure('mud-is-a-liquid-until-it-is-not/density', density()),
  figure('sound-is-not-a-ruler/frown', floor(1460, 1489)),
  figure('sound-is-not-a-ruler/smile', floor(1485, 1449)),
  figure('specimen-sheet/wheel', wheel()),
  figure('specimen-sheet/night', night()),
  figure('zero-on-paper/section', shore()),
  { file: 'content/images/way-of-a-post.png', svg: way() },
];

const figure = (name: string, svg: string): Picture => ({
  file: `content/posts/${name}.png`,
  svg,
});
