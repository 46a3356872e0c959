import { meantId } from '../wording/meant-id.ts';
import { makeProblem } from '../problem.ts';
import { isMapping } from '../written/value-at.ts';
import { writtenIds } from '../written/written-ids.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Authors who never join and whom nothing names. */
export const checkUnusedAuthors: Rule = (input) => {
  const named = namedAuthors(input);
  return input.files.authors
    .filter(({ id, data }) => !named.has(id) && !(isMapping(data) && 'joins' in data))
    .map(({ file, id }) => makeProblem('unused-author', { file }, { id }));
};

function namedAuthors({ files, known }: RuleInput): Set<string> {
  const written = [
    ...files.posts.flatMap((post) =>
      ['authors', 'editors', 'reviewers'].flatMap((list) => writtenIds(post, [list])),
    ),
    ...files.letters.flatMap((letter) => writtenIds(letter, ['answered-by'])),
    ...files.slots.flatMap((slot) =>
      ['author', 'instead-of'].flatMap((key) => writtenIds(slot, [key])),
    ),
  ];
  const ids = new Set(written.map(({ id }) => id));
  return new Set([...ids].map((id) => meantId(id, known.authors)));
}
