import { ID_PATTERN } from '../addresses.ts';
import type { BodyFile } from '../blog-files.ts';
import type { PostRecord } from '../blog.ts';
import type { KnownIds } from '../written/known-ids.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { postSchema } from '../schema/post.ts';
import { assembleFiles } from './assemble-files.ts';
import { postRecord, type PostContext } from './post-record.ts';

/** The posts with a slug that can be an address; of several with the same slug, the first. */
export function assemblePosts(
  sources: BodyFile[],
  known: KnownIds,
  context: PostContext,
): { records: PostRecord[]; problems: Problem[] } {
  const slugs = new Set<string>();
  const { records, problems } = assembleFiles(sources, postSchema, (source, fields) => {
    if (!ID_PATTERN.test(source.id) || slugs.has(source.id)) return null;
    slugs.add(source.id);
    return postRecord(source, fields, known, context);
  });
  return { records, problems: problems.map(aboutAlt) };
}

/** A missing `alt` deserves its own words: that it may be empty is no more than a choice. */
function aboutAlt(problem: Problem): Problem {
  const isAlt = problem.path.join('.') === 'cover.alt';
  const isAbsent = problem.code === 'missing-field' || problem.code === 'empty-value';
  if (!isAlt || !isAbsent) return problem;
  return makeProblem('cover-alt', { file: problem.file, path: problem.path });
}
