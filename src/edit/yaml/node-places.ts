import { isAlias, isCollection, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';

/** Where a node begins: a block list at its first dash, a block mapping at its first key. */
export function startOf(node: unknown): number {
  return (isNode(node) ? node.range?.[0] : undefined) ?? Number.NaN;
}

/** Where a value ends, without what may follow in its line. */
export function endOf(node: unknown): number {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    return isMap(node) ? endOfPair(last as Pair) : endOf(last);
  }
  return (isNode(node) ? node.range?.[1] : undefined) ?? Number.NaN;
}

export function endOfPair({ key, value }: Pair): number {
  return isEmpty(value) ? endOf(key) : endOf(value);
}

/** How far in from the beginning of its line an offset lies. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

/** The node at `path`, which goes through mappings and lists but never through an alias. */
export function nodeAt(node: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, step) => {
    if (isSeq(at)) return at.items[Number(step)];
    return isMap(at) ? pairOf(at, String(step))?.value : undefined;
  }, node);
}

/** Whether nothing is written there at all. */
export function isEmpty(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return !isAlias(node) && isScalar(node) && node.value === null && (node.source ?? '') === '';
}
