import { folder, PORTRAIT_EXTENSIONS } from '../addresses.ts';
import type { BlogFiles, ImageFacts, SourceFile } from '../blog-files.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { imageProblem } from './image-problem.ts';
import type { Rule } from './rule.ts';

/** Portraits that cannot be used, or are too small or too narrow to look like anything. */
export const checkPortraits: Rule = ({ files }) =>
  files.authors.flatMap((author) =>
    portraitsOf(author, files).flatMap(({ path, facts }) => portraitProblem(author, path, facts)),
  );

function portraitsOf({ id }: SourceFile, { images }: BlogFiles) {
  return PORTRAIT_EXTENSIONS.flatMap((extension) => {
    const path = `${folder.authors}/${id}.${extension}`;
    const facts = images[path];
    return facts && !('missing' in facts) ? [{ path, facts }] : [];
  });
}

function portraitProblem({ file }: SourceFile, src: string, facts: ImageFacts): Problem[] {
  const unusable = imageProblem(src, src, facts, { file });
  if (unusable) return [unusable];
  if (!('format' in facts)) return [];
  const { width, height } = facts;
  if (Math.min(width, height) >= 200 && width / height >= 4 / 5) return [];
  const args = { src, width: String(width), height: String(height) };
  return [makeProblem('portrait-small', { file }, args)];
}
