import type { SourceFile } from '../blog-files.ts';
import { didYouMean } from '../wording/did-you-mean.ts';
import { knownInWords } from '../wording/known-in-words.ts';
import { makeProblem, type Problem, type ProblemCode } from '../problem.ts';
import { valueAt } from '../written/value-at.ts';
import { writtenIds } from '../written/written-ids.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Ids that name no author, topic, series, rotation or page. */
export const checkReferences: Rule = (input) => [
  ...input.files.posts.flatMap((post) => postReferences(post, input)),
  ...input.files.letters.flatMap((letter) =>
    unknown('unknown-author', letter, ['answered-by'], input.known.authors),
  ),
  ...input.files.authors.flatMap((author) => authorReferences(author, input)),
  ...input.files.slots.flatMap((slot) => slotReferences(slot, input)),
  ...(input.files.site ? siteReferences(input.files.site, input) : []),
];

function postReferences(post: SourceFile, { known }: RuleInput): Problem[] {
  return [
    ...unknown('unknown-author', post, ['authors'], known.authors),
    ...unknown('unknown-author', post, ['editors'], known.authors),
    ...unknown('unknown-author', post, ['reviewers'], known.authors),
    ...unknown('unknown-topic', post, ['topics'], known.topics),
    ...unknown('unknown-series', post, ['series', 'id'], known.series),
    ...unknown('unknown-rotation', post, ['rotation'], known.rotations),
  ];
}

function authorReferences(author: SourceFile, { known }: RuleInput): Problem[] {
  const joins = valueAt(author.data, ['joins']);
  const paths = Array.isArray(joins) ? joins.map((_, index) => ['joins', index, 'rotation']) : [];
  return [
    ...unknown('unknown-topic', author, ['expertise'], known.topics),
    ...paths.flatMap((path) => unknown('unknown-rotation', author, path, known.rotations)),
  ];
}

function slotReferences(slot: SourceFile, { known }: RuleInput): Problem[] {
  const rotation = slot.id.split('/')[0]!;
  return [
    ...unknown('unknown-author', slot, ['author'], known.authors),
    ...unknown('unknown-author', slot, ['instead-of'], known.authors),
    ...(known.rotations.has(rotation)
      ? []
      : [unknownId('unknown-rotation', slot.file, { id: rotation, path: [] }, known.rotations)]),
  ];
}

function siteReferences(site: SourceFile, { known }: RuleInput): Problem[] {
  return [
    ...unknown('unknown-page', site, ['navigation'], known.pages),
    ...unknown('unknown-page', site, ['links'], known.pages),
  ];
}

function unknown(
  code: ProblemCode,
  source: SourceFile,
  path: (string | number)[],
  known: Set<string> | null,
): Problem[] {
  if (known === null) return [];
  return writtenIds(source, path)
    .filter(({ id }) => !known.has(id))
    .map((written) => unknownId(code, source.file, written, known));
}

function unknownId(
  code: ProblemCode,
  file: string,
  { id, path }: { id: string; path: (string | number)[] },
  known: Set<string>,
): Problem {
  return makeProblem(
    code,
    { file, path },
    {
      id,
      hint: didYouMean(id, known),
      orKnown: known.size === 0 ? '' : `, or use one of: ${knownInWords(id, known)}`,
    },
  );
}
