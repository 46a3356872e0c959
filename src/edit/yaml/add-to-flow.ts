import { isPair } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { columnOf, endOf, endOfPair, startOf } from './node-places.ts';
import type { Splice, YamlSource } from './open-yaml.ts';

/**
 * Adds `item` to what stands between brackets or braces, as its last: in a line of its own where
 * the last one has one, and without parting that from its comment.
 */
export function addToFlow(source: YamlSource, node: YAMLMap | YAMLSeq, item: string): Splice[] {
  const { text, newline } = source;
  const close = endOf(node) - 1;
  const last = node.items.at(-1);
  if (last === undefined) return [intoEmpty(text, startOf(node) + 1, close, item)];
  const [start, end] = isPair(last)
    ? [startOf(last.key), endOfPair(last)]
    : [startOf(last), endOf(last)];
  const margin = text.slice(start - columnOf(text, start), start);
  if (margin.trim() !== '' || start === 0) return [{ at: end, insert: `, ${item}` }];
  const comma = commaAfter(text, end, close);
  const lineEnd = text.indexOf('\n', comma === -1 ? end : comma);
  if (lineEnd === -1 || lineEnd > close) {
    return comma === -1
      ? [{ at: end, insert: `,${newline}${margin}${item}` }]
      : [{ at: comma + 1, insert: `${newline}${margin}${item},` }];
  }
  const line = `${margin}${item}${comma === -1 ? '' : ','}${newline}`;
  return [...(comma === -1 ? [{ at: end, insert: ',' }] : []), { at: lineEnd + 1, insert: line }];
}

function intoEmpty(text: string, from: number, close: number, item: string): Splice {
  const isBlank = /^[ \t]*$/.test(text.slice(from, close));
  const [before, after] = text[close] === '}' ? ['{ ', ' }'] : ['[', ']'];
  return isBlank
    ? { at: from, remove: close - from, insert: before!.slice(1) + item + after!.slice(0, -1) }
    : { at: close, insert: ` ${item} ` };
}

/** Where the comma after the last item stands, -1 without one; comments may hold others. */
function commaAfter(text: string, end: number, close: number): number {
  const between = /^(?:\s|#[^\n]*\n)*,/.exec(text.slice(end, close));
  return between === null ? -1 : end + between[0].length - 1;
}
