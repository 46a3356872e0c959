import type { Splice, YamlSource } from './open-yaml.ts';

/**
 * Puts lines below what ends at `offset`: after the rest of that line and the comments that follow
 * it further in than `column`, for those belong to it.
 */
export function addLines(
  source: YamlSource,
  offset: number,
  column: number,
  lines: string[],
): Splice {
  const { text, newline } = source;
  const isAtStart = offset === 0 || text[offset - 1] === '\n';
  const at = afterComments(text, isAtStart ? offset : lineAfter(text, offset), column);
  const isUnfinished = at > 0 && text[at - 1] !== '\n';
  const block = lines.join(newline);
  return { at, insert: isUnfinished ? newline + block : block + newline };
}

function afterComments(text: string, from: number, column: number): number {
  let at = from;
  for (;;) {
    COMMENT.lastIndex = at;
    const found = COMMENT.exec(text);
    if (found === null || found[0] === '' || found[1]!.length <= column) return at;
    at += found[0].length;
  }
}

function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end + 1;
}

const COMMENT = /([ \t]*)#[^\n]*(?:\n|$)/y;
