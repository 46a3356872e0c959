import type { Node, Parent } from 'unist';
import type { BodyProblem } from '../domain/segment.ts';
import { placeAfter, placeOf, type Place } from './place.ts';

/** Levels of quotations, lists, emphasis and components in each other. */
const NESTING_LIMIT = 100;

/** Brackets within each other: the parser's stack ends at some thousands of them. */
const BRACKET_LIMIT = 1000;

/** What makes `text` too deep to be parsed without danger, found before it is parsed. */
export function checkNesting(text: string): BodyProblem | null {
  const offset = deepLine(text) ?? deepBracket(text);
  return offset === null
    ? null
    : tooDeep(placeAfter({ line: 1, column: 1 }, text.slice(0, offset)));
}

/** The first node that lies deeper in `tree` than the limit, as a problem. */
export function checkDepth(tree: Parent): BodyProblem | null {
  let level: Node[] = [tree];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > NESTING_LIMIT) return tooDeep(placeOf(level[0]!));
    level = level.flatMap((node) => ('children' in node ? (node as Parent).children : []));
  }
  return null;
}

/** The beginning of a line with too many marks of quotations and lists. */
function deepLine(text: string): number | null {
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/gm;
  for (const match of text.matchAll(marks)) {
    const count = match[0].match(/>|[-*+]|\d+/g)?.length ?? 0;
    if (count > NESTING_LIMIT) return match.index;
  }
  return null;
}

function deepBracket(text: string): number | null {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}')
      depth = Math.max(0, depth - 1);
    if (depth > BRACKET_LIMIT) return index;
  }
  return null;
}

export function tooDeep({ line, column }: Place): BodyProblem {
  return { code: 'post-deep', line, column, args: { limit: String(NESTING_LIMIT) } };
}
