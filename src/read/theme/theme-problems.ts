import { join } from 'node:path';
import { replaceableIn, REPLACEABLE } from '../../domain/theme/replaceable.ts';
import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { didYouMean } from '../../domain/wording/did-you-mean.ts';
import type { FileList } from '../list-files.ts';
import { readText } from '../read-text.ts';
import { componentProblems } from './component-problems.ts';
import { importProblems } from './import-problems.ts';
import { styleProblems } from './style-problems.ts';

/**
 * What is wrong with the owners' theme: with its names, its components and its style sheets. Its
 * code is not run, and nothing is opened where there is no theme.
 */
export async function themeProblems(dir: string, list: FileList): Promise<Problem[]> {
  const paths = [...list.files.keys()].filter((path) => path.startsWith('content/theme/'));
  const found = paths.map((path) => fileProblems(dir, path, list));
  return [...paths.flatMap(misplaced), ...(await Promise.all(found)).flat()];
}

async function fileProblems(dir: string, file: string, list: FileList): Promise<Problem[]> {
  if (!/\.(astro|css)$/.test(file)) return [];
  const read = readText(join(dir, file));
  if ('reason' in read) return [makeProblem('unreadable-file', { file }, read)];
  if (file.endsWith('.css')) return styleProblems({ file, text: read.text, list });
  const broken = await componentProblems(file, read.text);
  if (broken.length > 0) return broken;
  const styles = await Promise.all(
    styleBlocks(read.text).map((text) => styleProblems({ file, text, list })),
  );
  return [...importProblems({ dir, file, text: read.text, list }), ...styles.flat()];
}

/** The style sheets of a component, each with blanks before it, so that its lines keep their numbers. */
function styleBlocks(text: string): string[] {
  return [...text.matchAll(/(<style(?![^>]*\slang=)[^>]*>)([\s\S]*?)<\/style>/g)].map((match) => {
    const before = text.slice(0, match.index + match[1]!.length);
    return before.replace(/[^\n]/g, ' ') + match[2]!;
  });
}

/** Files at the top of the theme that nothing would ever look for. */
function misplaced(file: string): Problem[] {
  const name = /^content\/theme\/([^/]+)\.astro$/.exec(file)?.[1];
  if (name !== undefined && replaceableIn(file) === null) {
    const known = Object.keys(REPLACEABLE);
    const longer = known.filter((one) => one.endsWith(name));
    const hint = didYouMean(name, known) || didYouMean(longer[0] ?? '', longer);
    const args = { name, hint, known: known.join(', ') };
    return [makeProblem('unknown-replacement', { file }, args)];
  }
  const isAlmostSheet =
    /^content\/theme\/(styles?|themes?|main|custom|index)\.(css|scss|sass|less)$/;
  if (!isAlmostSheet.test(file) || file === 'content/theme/style.css') return [];
  const reason = 'the sheet that pages load is content/theme/style.css; rename it';
  return [makeProblem('unreadable-file', { file }, { reason })];
}
