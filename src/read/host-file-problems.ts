import { join } from 'node:path';
import { folder } from '../domain/addresses.ts';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { FileList } from './list-files.ts';
import { readText } from './read-text.ts';

/** The owners' files to which a build puts its own rules: none may be lost, or spoil ours. */
export const HOST_FILES = ['_headers', '_redirects', 'robots.txt'].map(
  (name) => `${folder.public}/${name}`,
);

/** Those of them that hold no text, each with the reason. */
export function hostFileProblems(dir: string, { files }: FileList): Problem[] {
  return HOST_FILES.filter((path) => files.has(path)).flatMap((path) => {
    const read = readText(join(dir, path));
    if ('text' in read) return [];
    return [makeProblem('unreadable-file', { file: path }, { reason: read.reason })];
  });
}
