import type { Point } from 'unist';
import { placeAfter, type Place } from './place.ts';

/**
 * Where the attributes of the tag that begins at `start` stand, in their order; the parser
 * tells no positions of attributes. Empty where the tag cannot be followed.
 */
export function attributePlaces(text: string, start: Point): Place[] {
  const places: Place[] = [];
  const offset = start.offset ?? 0;
  let at = matchEnd(/<\s*[^\s/>{]*/y, text, offset);
  for (;;) {
    at = matchEnd(/(?:[\s]|\n[ \t]*>|\/\*[^]*?\*\/)*/y, text, at);
    if (at >= text.length || text[at] === '>' || text[at] === '/') return places;
    places.push(placeAfter(start, text.slice(offset, at)));
    const end = attributeEnd(text, at);
    if (end === at) return [];
    at = end;
  }
}

function attributeEnd(text: string, at: number): number {
  if (text[at] === '{') return bracesEnd(text, at);
  const equals = matchEnd(/[^\s=>/{]+\s*=\s*/y, text, at);
  if (equals === at) return matchEnd(/[^\s=>/{]+/y, text, at);
  return text[equals] === '{'
    ? bracesEnd(text, equals)
    : matchEnd(/"[^"]*"|'[^']*'/y, text, equals);
}

/** After the brace that closes the one at `at`; strings and comments inside are stepped over. */
function bracesEnd(text: string, at: number): number {
  let depth = 0;
  const signs =
    /[{}]|"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`|\/\*[^]*?\*\//g;
  signs.lastIndex = at;
  for (let match; (match = signs.exec(text));) {
    if (match[0] === '{') depth++;
    else if (match[0] === '}' && --depth === 0) return signs.lastIndex;
  }
  return at;
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}
