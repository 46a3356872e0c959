import type { BlogFiles, SourceFile } from '../blog-files.ts';
import { fieldName } from '../fields/field-name.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { invisibleInWords } from '../wording/invisible-in-words.ts';
import { isMapping } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Characters in the fields of files that nobody can see; those of bodies are found with the body. */
export const checkInvisibleCharacters: Rule = ({ files }) => sourcesOf(files).flatMap(inFields);

function sourcesOf(files: BlogFiles): SourceFile[] {
  const { site, topics, series, authors, posts, pages, letters, rotations, slots } = files;
  const bodies = [...posts, ...pages, ...letters];
  const all = [site, topics, series, ...authors, ...bodies, ...rotations, ...slots];
  return all.filter((source) => source !== null);
}

/** YAML may name a value by an alias, in itself even: each is looked at where it stands first. */
function inFields(source: SourceFile): Problem[] {
  const seen = new Set<unknown>();
  const problems: Problem[] = [];
  const left: Field[] = [{ value: source.data, path: [] }];
  for (let field = left.pop(); field !== undefined; field = left.pop()) {
    if (typeof field.value === 'string') problems.push(...inText(source, field.value, field.path));
    else if (!seen.has(field.value)) left.push(...fieldsIn(field));
    seen.add(field.value);
  }
  return problems;
}

function fieldsIn({ value, path }: Field): Field[] {
  if (!Array.isArray(value) && !isMapping(value)) return [];
  const keyOf = (key: string) => (Array.isArray(value) ? Number(key) : key);
  return Object.entries(value).map(([key, one]) => ({ value: one, path: [...path, keyOf(key)] }));
}

function inText({ file }: SourceFile, text: string, path: Field['path']): Problem[] {
  const characters = invisibleInWords(text);
  if (characters === null) return [];
  const where = `"${fieldName(path)}"`;
  return [makeProblem('invisible-characters', { file, path }, { where, characters })];
}

interface Field {
  value: unknown;
  path: (string | number)[];
}
