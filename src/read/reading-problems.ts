import { file, folder } from '../domain/addresses.ts';
import { problemTable } from '../domain/problem-table.ts';
import { makeProblem } from '../domain/problem.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { BrokenComponent } from './bodies/body-job.ts';
import { HOST_FILES } from './host-file-problems.ts';
import { isImagePlace } from './images/images-in-use.ts';
import { kindOfFile, misnamedBecause } from './kind-of-file.ts';
import type { FileList } from './list-files.ts';
import { nameClashes } from './name-clashes.ts';
import type { ReadSource } from './read-source.ts';
import { withoutPageForm } from './without-page-form.ts';

/** Everything that is wrong with files as files; what they say is judged elsewhere. */
export function readingProblems(list: FileList, sources: Map<string, ReadSource>): Problem[] {
  return [
    ...list.problems,
    ...unread(list),
    ...withoutPageForm(list),
    ...nameClashes(list),
    ...[...sources.values()].flatMap((source) => source.problems),
    ...[...sources].flatMap(([path, source]) => bodyProblems(path, source)),
  ];
}

/** Components of the owners that cannot be loaded. */
export function brokenComponents(dir: string, broken: BrokenComponent[]): Problem[] {
  return broken.map(({ file: path, line, reason }) => {
    const inBlog = path.slice(dir.length + 1).replaceAll('\\', '/');
    return makeProblem('unreadable-file', { file: inBlog, line, column: 1 }, { reason });
  });
}

function unread({ files, folders, links }: FileList): Problem[] {
  const misnamed = [...files.keys()].map((path) => [path, misnamedBecause(path)] as const);
  const linked = [...links].filter(isNoImage).map((path) => [path, LINKED] as const);
  const taken = folders
    .filter((path) => LONE_FILES.has(path) || OF_THEME.test(path))
    .map((path) => [path, TAKEN] as const);
  const tall = folders
    .filter((path) => !FOLDERS.has(path) && FOLDERS.has(path.toLowerCase()))
    .map((path) => [path, `${TALL} ${path.toLowerCase()}`] as const);
  return [...misnamed, ...linked, ...taken, ...tall].flatMap(([path, reason]) =>
    reason === null ? [] : [makeProblem('unreadable-file', { file: path }, { reason })],
  );
}

/**
 * Assembling tells what is wrong with the bodies of posts and letters; here it is told of pages, and of those
 * whose front matter cannot be parsed.
 */
function bodyProblems(path: string, { data, body }: ReadSource): Problem[] {
  if (!body || (data !== undefined && kindOfFile(path) !== 'page')) return [];
  return body.outline.problems
    .filter(({ code }) => code in problemTable)
    .map(({ code, line, column, args }) =>
      makeProblem(code as ProblemCode, { file: path, line, column }, args),
    );
}

/** Links to images are told where a post or letter uses them. */
function isNoImage(path: string): boolean {
  return !isImagePlace(path) || /\.mdx?$/.test(path) || !/\.[^./]+$/.test(path);
}

const LONE_FILES = new Set<string>([file.site, file.topics, file.series, file.urls, ...HOST_FILES]);

const OF_THEME = /^content\/theme\/(style\.css|(mdx\/)?[^/]+\.astro)$/;
const FOLDERS = new Set<string>([...Object.values(folder), 'content/theme']);

const TAKEN = 'it is a folder, and a file is looked for there; move it away';
const TALL = 'its name has capitals, and what lies in it is not looked for there; rename it to';
const LINKED =
  'it is a symbolic link, and what lies elsewhere is not published; put the file itself here';
