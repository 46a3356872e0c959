import { isMap, isScalar, isSeq } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { addLines } from './add-lines.ts';
import { addToFlow } from './add-to-flow.ts';
import { columnOf, endOf, pairOf, startOf } from './node-places.ts';
import type { Splice, YamlSource } from './open-yaml.ts';
import { scalarText } from './scalar-text.ts';
import type { Fields } from './yaml-edit.ts';

/**
 * Adds an entry to a list of a file, in the way in which the list writes its own; a list that is
 * not there yet is indented like the file's others. Null where it cannot be told how.
 */
export function addEntry(source: YamlSource, list: string, fields: Fields): Splice[] | null {
  const map = source.contents;
  if (!isMap(map)) return null;
  const pair = pairOf(map, list);
  if (!pair) return addList(source, map, list, fields);
  const { value } = pair;
  if (!isSeq(value)) return null;
  const model = value.items.at(-1);
  if (value.flow) return addToFlow(source, value, flowEntry(source, fields, model));
  return [
    addLines(source, endOf(value), columnOf(source.text, startOf(value)), [
      ...blockEntry(source, fields, { dash: columnOf(source.text, startOf(value)), model }),
    ]),
  ];
}

function addList(source: YamlSource, map: YAMLMap, list: string, fields: Fields): Splice[] {
  const key = scalarText(list, map.items.at(-1)?.key);
  const like = similarList(map);
  const model = like?.items.at(-1);
  const flow = `${key}: [${flowEntry(source, fields, model)}]`;
  if (map.flow) return addToFlow(source, map, flow);
  const column = columnOf(source.text, startOf(map));
  const margin = ' '.repeat(column);
  const dash = like && !like.flow ? columnOf(source.text, startOf(like)) : column + 2;
  const style = { dash, model, isFlow: !('rotation' in fields) };
  const lines = like?.flow
    ? [margin + flow]
    : [`${margin}${key}:`, ...blockEntry(source, fields, style)];
  return [addLines(source, endOf(map), column, lines)];
}

/** A list of the file whose entries have fields as ours will. */
function similarList(map: YAMLMap): YAMLSeq | undefined {
  const lists = map.items.map(({ value }) => value).filter(isSeq);
  return lists.find(({ items }) => isMap(items.at(-1)) && pairOf(items.at(-1) as YAMLMap, 'from'));
}

function blockEntry(source: YamlSource, fields: Fields, { dash, model, isFlow }: Style): string[] {
  const margin = ' '.repeat(dash);
  if (isFlow ?? (isMap(model) && model.flow === true)) {
    return [`${margin}- ${flowEntry(source, fields, model)}`];
  }
  const isBlock = isMap(model) && !model.flow;
  const inner = isBlock ? columnOf(source.text, startOf(model)) : 0;
  const column = Math.max(inner, dash + 2);
  const [first, ...rest] = fieldTexts(fields, model);
  return [
    `${margin}-${' '.repeat(column - dash - 1)}${first}`,
    ...rest.map((text) => ' '.repeat(column) + text),
  ];
}

function flowEntry({ text }: YamlSource, fields: Fields, model: unknown): string {
  const isTight = isMap(model) && model.flow && !/\s/.test(text[startOf(model) + 1] ?? '');
  const inner = fieldTexts(fields, model).join(', ');
  return isTight ? `{${inner}}` : `{ ${inner} }`;
}

function fieldTexts(fields: Fields, model: unknown): string[] {
  const like = isMap(model) ? model.items[0] : undefined;
  const value = isScalar(like?.value) ? like.value : undefined;
  return Object.entries(fields).map(
    ([key, text]) => `${scalarText(key, like?.key)}: ${scalarText(text, value)}`,
  );
}

interface Style {
  /** The column of its dash. */
  dash: number;
  /** The entry after which ours is made. */
  model: unknown;
  /** Whether it is written in braces; absent: as the model is. */
  isFlow?: boolean;
}
