import { folder } from '../domain/addresses.ts';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { FileList } from './list-files.ts';

/**
 * Names that some disks cannot tell apart: they differ in capitals or in the Unicode form alone.
 * Posts are left to their slugs.
 */
export function nameClashes({ files, folders, links }: FileList): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const file of [...files.keys(), ...folders, ...links].filter(isNoPost).sort()) {
    const folded = file.normalize('NFC').toLowerCase();
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, file);
    else if (!isInside(problems, file))
      problems.push(makeProblem('name-clash', { file }, { file, other }));
  }
  return problems;
}

/** Whether the folder of `file` clashes itself, so that all within need not be told. */
function isInside(problems: Problem[], file: string): boolean {
  return problems.some((problem) => file.startsWith(`${problem.file}/`));
}

function isNoPost(path: string): boolean {
  return !path.startsWith(`${folder.posts}/`) || /\/.*\/.*\.(?!mdx?$)[^./]+$/.test(path);
}
