import { halo, range, stroke, text, white } from '../paper.ts';
import { sheet } from './map.ts';
import { height, onMap } from './sand.ts';

/** Eighty depths and nothing else. */
export const soundings = () =>
  sheet(
    white,
    ...range(8).map((column) => stroke(`M${onMap(tracks(column), 0)[0]} 0V750`, '#cfd6d8', 2)),
    ...range(8).flatMap((column) => range(10).map((row) => depth(tracks(column), 75 + 150 * row))),
  );

const tracks = (column: number) => 150 + 300 * column;

/** Whole metres with the decimetre lowered; what dries is underlined. */
function depth(east: number, north: number): string {
  const decimetres = Math.round(-10 * height(east, north));
  const [whole, small] = [Math.floor(Math.abs(decimetres) / 10), Math.abs(decimetres) % 10];
  const [x, y] = onMap(east, north);
  const wide = `${whole}`.length * 20;
  const start = x - (wide + 15) / 2;
  return [
    text(start, y + 12, 36, `${whole}`, halo()),
    text(start + wide + 2, y + 22, 30, `${small}`, halo()),
    decimetres < 0 ? stroke(`M${start} ${y + 19}h${wide}`, '#16333b', 3) : '',
  ].join('');
}
