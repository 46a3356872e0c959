/** The colours that all drawings of the sample share. */
export const ink = '#16333b';
export const white = '#ffffff';
export const paper = '#f7f2e7';
export const deep = '#0b5563';
export const sea = '#3f8f9b';
export const foam = '#b9dcdc';
export const sand = '#e6cf9f';
export const ochre = '#d99a2b';
export const brick = '#b3472f';
export const grey = '#7d8b8c';

export type Point = readonly [x: number, y: number];

export interface Picture {
  /** From the blog's folder, with `/`. */
  file: string;
  svg: string;
}

export function svg(width: number, height: number, ground: string, ...parts: string[]): string {
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"`;
  const style = `<style>.bold { font-family: 'Fraunces SemiBold' }</style>`;
  return `${head} viewBox="0 0 ${width} ${height}">${style}${rect(0, 0, width, height, ground)}${parts.join('')}</svg>`;
}

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(w)}" height="${fixed(h)}" fill="${fill}" ${more}/>`;

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  ellipse(x, y, r, r, fill, more);

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  more = '',
): string =>
  `<ellipse cx="${fixed(x)}" cy="${fixed(y)}" rx="${fixed(rx)}" ry="${fixed(ry)}" fill="${fill}" ${more}/>`;

/** A filled shape. */
export const shape = (d: string, fill: string, more = '') =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

/** A line without a fill, with round ends. */
export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

/** The path through points. */
export const through = (points: readonly Point[]) =>
  points.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${fixed(x)} ${fixed(y)}`).join('');

/** Lettering in the house's type; `more` may set the anchor, a colour or a class. */
export const text = (x: number, y: number, size: number, words: string, more = '') =>
  `<text x="${fixed(x)}" y="${fixed(y)}" font-family="Fraunces" font-size="${size}" fill="${ink}" ${more}>${words}</text>`;

export const bold = 'class="bold"';
export const italic = 'font-style="italic"';
/** White round the letters, where lines run behind them. */
export const halo = (colour = '#ffffff', width = 9) =>
  `paint-order="stroke" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"`;
export const middle = 'text-anchor="middle"';
export const end = 'text-anchor="end"';
export const dashed = 'stroke-dasharray="2 12"';

export const group = (transform: string, ...parts: string[]) =>
  `<g transform="${transform}">${parts.join('')}</g>`;

export const range = (count: number) => Array.from({ length: count }, (_, n) => n);

const fixed = (value: number) => Number(value.toFixed(2));
