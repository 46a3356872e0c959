import { isAlias, isMap, isScalar } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import { addLines } from './add-lines.ts';
import { addToFlow } from './add-to-flow.ts';
import { columnOf, endOf, isEmpty, nodeAt, pairOf, startOf } from './node-places.ts';
import type { Splice, YamlSource } from './open-yaml.ts';
import { scalarText } from './scalar-text.ts';

/**
 * Gives a field of the mapping at `path` another value, in the quotes that it has, or adds the
 * field as the last. Null where it cannot be told how.
 */
export function setField(
  source: YamlSource,
  path: (string | number)[],
  key: string,
  value: string | null,
): Splice[] | null {
  const map = nodeAt(source.contents, path);
  if (isEmpty(map) && path.length === 0) {
    return [addLines(source, source.text.length, 0, [`${key}: ${scalarText(value)}`])];
  }
  if (!isMap(map)) return null;
  const pair = pairOf(map, key);
  return pair ? replaceValue(source, pair, value) : addField(source, map, key, value);
}

function replaceValue({ text }: YamlSource, pair: Pair, value: string | null): Splice[] | null {
  const old = pair.value;
  if (isEmpty(old)) {
    const colon = text.indexOf(':', endOf(pair.key));
    return colon === -1 ? null : [{ at: colon + 1, insert: ` ${scalarText(value)}` }];
  }
  if (!isAlias(old) && !isScalar(old)) return null;
  const at = startOf(old);
  return [{ at, remove: endOf(old) - at, insert: scalarText(value, old) }];
}

function addField(source: YamlSource, map: YAMLMap, key: string, value: string | null): Splice[] {
  const like = map.items.at(-1);
  const field = `${scalarText(key, like?.key)}: ${scalarText(value, value === null ? null : like?.value)}`;
  if (map.flow) return addToFlow(source, map, field);
  const column = columnOf(source.text, startOf(map));
  return [addLines(source, endOf(map), column, [' '.repeat(column) + field])];
}
