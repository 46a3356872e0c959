import { folder, ID_PATTERN, RESERVED_ID, RESERVED_SEGMENTS } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { suggestedId } from '../wording/suggested-id.ts';
import type { Rule, RuleInput } from './rule.ts';

/** File names that can be no id, and names that Rota keeps for itself. */
export const checkNames: Rule = ({ files, known }) => [
  ...[...files.posts, ...files.authors, ...files.pages, ...files.rotations].flatMap(invalidName),
  ...[...files.posts, ...files.authors].filter(({ id }) => id === RESERVED_ID).map(reservedFile),
  ...files.pages.filter(({ id }) => RESERVED_SEGMENTS.includes(id)).map(reservedFile),
  ...reservedKeys('content/topics.yaml', known.topics),
  ...reservedKeys('content/series.yaml', known.series),
  ...publicNames(files),
];

function invalidName({ file, id }: SourceFile): Problem[] {
  if (ID_PATTERN.test(id)) return [];
  return [makeProblem('invalid-name', { file }, { name: id, suggestion: suggestedId(id) })];
}

function reservedFile({ file, id }: SourceFile): Problem {
  return makeProblem('reserved-name', { file }, { name: id, what: 'this file' });
}

function reservedKeys(file: string, ids: Set<string> | null): Problem[] {
  if (!ids?.has(RESERVED_ID)) return [];
  const args = { name: RESERVED_ID, what: 'this entry' };
  return [makeProblem('reserved-name', { file, path: [RESERVED_ID], atKey: true }, args)];
}

function publicNames({ publicNames: names }: RuleInput['files']): Problem[] {
  return names
    .filter((name) => RESERVED_SEGMENTS.includes(name))
    .map((name) =>
      makeProblem('reserved-name', { file: `${folder.public}/${name}` }, { name, what: 'it' }),
    );
}
