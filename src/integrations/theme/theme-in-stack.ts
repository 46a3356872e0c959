import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The component of the owners that was being printed when something failed, by its path and, where
 * it can be told, line. Stacks name the bundler's chunks, in which each component ends with its path.
 */
export function themeInStack(stack: string, dir: string): { file: string; line?: number } | null {
  for (const [, url, line, column] of stack.matchAll(FRAME)) {
    const chunk = linesOf(url!.startsWith('file:') ? fileURLToPath(url!) : url!);
    const end = chunk.slice(Number(line) - 1).find((one) => END.test(one));
    const file = END.exec(end ?? '')?.[1];
    if (!file?.startsWith(join(dir, 'content', 'theme').replaceAll(sep, '/'))) continue;
    const found = lineOf(wordsAt(chunk[Number(line) - 1]!, Number(column) - 1), linesOf(file));
    return found === null ? { file } : { file, line: found };
  }
  return null;
}

const FRAME = /\(?((?:file:\/\/)?\/?[^\s()]+\.mjs):(\d+):(\d+)\)?$/gm;
const END = /^\}, "([^"]+\.astro)"/;

/** What stands at a place of the code, such as "edition.blog.name": it is the same in the source. */
function wordsAt(code: string, column: number): string {
  const before = /[\w$.]*$/.exec(code.slice(0, column))![0];
  return before + /^[\w$.]*/.exec(code.slice(column))![0];
}

/** The one line that has these words; null where none has, or several. */
function lineOf(words: string, lines: string[]): number | null {
  const at =
    words === '' ? [] : lines.flatMap((line, index) => (line.includes(words) ? [index + 1] : []));
  return at.length === 1 ? at[0]! : null;
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n');
  } catch {
    return [];
  }
}
