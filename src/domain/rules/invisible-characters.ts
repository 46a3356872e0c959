import type { BlogFiles, SourceFile } from '../blog-files.ts';
import { fieldName } from '../fields/field-name.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { invisibleInWords } from '../wording/invisible-in-words.ts';
import { isMapping } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Characters in the fields of files that nobody can see; those of bodies are found with the body. */
export const checkInvisibleCharacters: Rule = ({ files }) =>
  sourcesOf(files).flatMap((source) => inValue(source, source.data, []));

function sourcesOf(files: BlogFiles): SourceFile[] {
  const { site, topics, series, authors, posts, pages, rotations, slots } = files;
  const all = [site, topics, series, ...authors, ...posts, ...pages, ...rotations, ...slots];
  return all.filter((source) => source !== null);
}

function inValue(source: SourceFile, value: unknown, path: (string | number)[]): Problem[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => inValue(source, one, [...path, at]));
  if (isMapping(value)) {
    return Object.entries(value).flatMap(([key, one]) => inValue(source, one, [...path, key]));
  }
  const characters = typeof value === 'string' ? invisibleInWords(value) : null;
  if (characters === null) return [];
  const where = `"${fieldName(path)}"`;
  return [makeProblem('invisible-characters', { file: source.file, path }, { where, characters })];
}
