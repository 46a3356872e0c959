import type { Paint } from '../../paint.ts';
import { printable } from '../columns.ts';

/** A file that was written, changed or removed, with its first changed line and those that differ. */
export function fileChangeAsText(
  { file, before, after }: FileTexts,
  { isDry, paint }: Shown,
): string {
  const [was, is] = [linesOf(before), linesOf(after)];
  const isSameAt = (at: number) => was[at] === is[at];
  let first = 0;
  while (first < is.length && first < was.length && isSameAt(first)) first++;
  let tail = 0;
  while (
    tail < is.length - first &&
    tail < was.length - first &&
    was.at(-1 - tail) === is.at(-1 - tail)
  )
    tail++;
  const gone = was
    .slice(first, was.length - tail)
    .map((line) => paint('red', `  - ${shown(line)}`));
  const come = is
    .slice(first, is.length - tail)
    .map((line) => paint('green', `  + ${shown(line)}`));
  const place = before !== null && after !== null ? `${file}:${first + 1}` : file;
  return [`${deedOf(before, after, isDry)} ${place}`, ...gone, ...come, ''].join('\n');
}

function deedOf(before: string | null, after: string | null, isDry: boolean): string {
  const [done, planned] =
    before === null
      ? ['wrote', 'write']
      : after === null
        ? ['removed', 'remove']
        : ['changed', 'change'];
  return isDry ? `would ${planned}` : done!;
}

function linesOf(text: string | null): string[] {
  if (text === null || text === '') return [];
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function shown(line: string): string {
  return /^\s*/.exec(line)![0] + printable(line).trim();
}

interface FileTexts {
  file: string;
  before: string | null;
  after: string | null;
}

interface Shown {
  isDry: boolean;
  paint: Paint;
}
