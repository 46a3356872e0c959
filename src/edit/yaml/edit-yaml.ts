import { isDeepStrictEqual } from 'node:util';
import { parseYaml } from '../../read/yaml/parse-yaml.ts';
import { addEntry } from './add-entry.ts';
import { openYaml, spliced } from './open-yaml.ts';
import type { Splice, YamlSource } from './open-yaml.ts';
import { Refusal } from '../refusal.ts';
import { setField } from './set-field.ts';
import { editData, editInWords, type YamlEdit } from './yaml-edit.ts';

/**
 * The text of a YAML file with the edits made and not a byte of anything else changed, and what it
 * says then. Throws a `Refusal` with the lines to type where that would say something else.
 */
export function editYaml(
  file: string,
  text: string,
  edits: YamlEdit[],
): { text: string; data: unknown } {
  let edited = text;
  let intended = parseYaml(openYaml(text).text, file).data;
  for (const edit of edits) {
    const source = openYaml(edited);
    const splices = splicesFor(source, edit);
    intended = editData(intended, edit);
    if (splices === null) throw unsafe(file, edits);
    edited = spliced(source, splices);
  }
  const { data, problems } = parseYaml(openYaml(edited).text, file);
  if (problems.length > 0 || !isDeepStrictEqual(data, intended)) throw unsafe(file, edits);
  return { text: edited, data };
}

function splicesFor(source: YamlSource, edit: YamlEdit): Splice[] | null {
  if ('add' in edit) return addEntry(source, edit.to, edit.add);
  return setField(source, edit.at, edit.set, edit.value);
}

function unsafe(file: string, edits: YamlEdit[]): Refusal {
  const lines = edits.flatMap(editInWords).map((line) => `  ${line}`);
  return new Refusal(
    `${file} is written in a way that cannot be edited without touching more of it. Do it by hand:\n${lines.join('\n')}`,
  );
}
