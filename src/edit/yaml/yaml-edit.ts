import { isMapping } from '../../domain/written/value-at.ts';

/** One change to a file's data: an entry at the end of a list of it, or a field of a mapping in it. */
export type YamlEdit =
  | { add: Fields; to: string }
  /** `at` leads to the mapping; empty for the file itself. */
  | { set: string; value: string | null; at: (string | number)[] };

export type Fields = Record<string, string | null>;

/** The data as they shall be after the edit. */
export function editData(data: unknown, edit: YamlEdit): unknown {
  if ('add' in edit) {
    const list = isMapping(data) ? data[edit.to] : undefined;
    return changed(data, [edit.to], [...(Array.isArray(list) ? list : []), edit.add]);
  }
  return changed(data, [...edit.at, edit.set], edit.value);
}

/** The lines that say so, for somebody who types them. */
export function editInWords(edit: YamlEdit): string[] {
  const line = ([key, value]: [string, string | null]) => `${key}: ${value}`;
  if (!('add' in edit)) {
    const [list, entry] = edit.at;
    const where = list === undefined ? '' : ` # in "${list}", entry ${Number(entry) + 1}`;
    return [line([edit.set, edit.value]) + where];
  }
  const [first, ...rest] = Object.entries(edit.add).map(line);
  return [`${edit.to}:`, `  - ${first}`, ...rest.map((text) => `    ${text}`)];
}

function changed(data: unknown, [step, ...rest]: (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: unknown, at) => (at === step ? changed(item, rest, value) : item));
  }
  const own = isMapping(data) ? data : {};
  return { ...own, [step]: changed(own[step], rest, value) };
}
