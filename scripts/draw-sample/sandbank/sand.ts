import { type Point, range } from '../paper.ts';

/** Metres above chart datum; `east` and `north` in metres, `west` how far it once lay to the west. */
export function height(east: number, north: number, west = 0): number {
  const u = east - 1150 + west;
  const v = north - (760 + 0.1 * u);
  const breadth = v < 0 ? 150 : 300;
  const bank = 6.6 * Math.exp(-((u / 620) ** 2)) * Math.exp(-((v / breadth) ** 2));
  return -4 - 6 / (1 + Math.exp((north - 330) / 60)) + bank;
}

/** The path round all that lies higher than `level`, on a map of two metres to the pixel. */
export function above(level: number, west = 0): string {
  const loops = new Map<string, readonly [Point, string]>();
  for (const row of range(ROWS)) {
    for (const column of range(COLUMNS)) crossings(column, row, level, west, loops);
  }
  return joined(loops);
}

/** How far north the bank's edge lies at `east`, between two latitudes of which one is higher. */
export function edge(level: number, east: number, from: number, to: number): number {
  let [high, low] = [from, to];
  while (Math.abs(high - low) > 0.1) {
    const between = (high + low) / 2;
    if (height(east, between) > level) high = between;
    else low = between;
  }
  return high;
}

export const onMap = (east: number, north: number): Point => [east / 2, 750 - north / 2];

const CELL = 10;
const [COLUMNS, ROWS] = [122, 77];

/** A corner of the grid, which goes a cell beyond the map and there falls away. */
function corner(column: number, row: number, level: number, west: number) {
  const [x, y] = [(column - 1) * CELL, (row - 1) * CELL];
  const out = column === 0 || row === 0 || column === COLUMNS || row === ROWS;
  return { x, y, over: out ? -1 : height(x * 2, 1500 - y * 2, west) - level };
}

/** The pieces of line in one cell, the higher side always on the same hand. */
function crossings(
  column: number,
  row: number,
  level: number,
  west: number,
  loops: Map<string, readonly [Point, string]>,
): void {
  const corners = [
    corner(column, row, level, west),
    corner(column + 1, row, level, west),
    corner(column + 1, row + 1, level, west),
    corner(column, row + 1, level, west),
  ];
  const cuts = corners.flatMap((a, n) => {
    const b = corners[(n + 1) % 4]!;
    if (a.over > 0 === b.over > 0) return [];
    const share = a.over / (a.over - b.over);
    const at: Point = [a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)];
    return [{ at, key: at.map((value) => value.toFixed(4)).join(), falls: a.over > 0 }];
  });
  for (const [n, cut] of cuts.entries()) {
    const next = cuts[(n + 1) % cuts.length]!;
    if (cut.falls) loops.set(cut.key, [cut.at, next.key]);
  }
}

function joined(loops: Map<string, readonly [Point, string]>): string {
  let path = '';
  while (loops.size > 0) {
    let key = loops.keys().next().value;
    let letter = 'M';
    for (let step = key && loops.get(key); key !== undefined && step; step = loops.get(key)) {
      path += `${letter}${step[0][0].toFixed(1)} ${step[0][1].toFixed(1)}`;
      loops.delete(key);
      [key, letter] = [step[1], 'L'];
    }
    path += 'Z';
  }
  return path;
}
