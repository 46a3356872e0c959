import type { Measured } from './measure.ts';

/** A line of what something took: seconds from start to end, of all processors, and memory. */
export function printFigures(name: string, figures: Figures): void {
  const { seconds, processor, megabytes } = figures;
  const cells = [
    `${seconds.toFixed(1)} s`,
    processor === undefined ? '' : `${processor.toFixed(1)} s busy`,
    megabytes === undefined ? '' : `${Math.round(megabytes)} MB`,
  ];
  const line = name.padEnd(40) + cells.map((cell) => cell.padStart(13)).join('');
  process.stdout.write(`${line.trimEnd()}\n`);
}

type Figures = Pick<Measured, 'seconds'> & Partial<Measured>;
