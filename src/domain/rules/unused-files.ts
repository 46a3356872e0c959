import { makeProblem } from '../problem.ts';
import { writtenIds } from '../written-ids.ts';
import { isMapping } from '../value-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Authors whom nothing names, and files that belong to no post. */
export const checkUnusedFiles: Rule = (input) => {
  const named = namedAuthors(input);
  return [
    ...input.files.authors
      .filter(({ id, data }) => !named.has(id) && !(isMapping(data) && 'joins' in data))
      .map(({ file, id }) => makeProblem('unused-author', { file }, { id })),
    ...input.files.strays.map((file) => makeProblem('stray-file', { file })),
  ];
};

function namedAuthors({ files }: RuleInput): Set<string> {
  const written = [
    ...files.posts.flatMap((post) =>
      ['authors', 'editors', 'reviewers'].flatMap((list) => writtenIds(post, [list])),
    ),
    ...files.slots.flatMap((slot) =>
      ['author', 'instead-of'].flatMap((key) => writtenIds(slot, [key])),
    ),
  ];
  return new Set(written.map(({ id }) => id));
}
