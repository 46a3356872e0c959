import { file as fileOf, folder } from '../addresses.ts';
import type { Problem, ProblemCode } from '../problem.ts';

/**
 * Whether nothing can be said of who owes what while this is wrong: errors of site.yaml, of the
 * schedule, of `joins` and `away`, of a post's date, authors or rotation and of whether it is a
 * draft, and files that could not be read at all. Bodies need not have been read.
 */
export function stopsReport(problem: Problem): boolean {
  const { severity, code, file, path, args } = problem;
  if (severity !== 'error') return false;
  if (file === fileOf.site) return code !== 'link-anchor';
  if (file.startsWith(folder.schedule)) return true;
  const fields = isBelow(file, folder.authors) ? AUTHOR : isBelow(file, folder.posts) ? POST : null;
  if (fields === null) return file === 'content' && code === 'unreadable-file';
  if (code === 'duplicate-key') return fields.includes(args['key'] ?? '');
  if (path.length > 0) return fields.includes(String(path[0]));
  return WHOLE_FILE.includes(code) && !/\.(?!ya?ml$|mdx?$)[^./]+$/.test(file);
}

function isBelow(file: string, parent: string): boolean {
  return file === parent || file.startsWith(`${parent}/`);
}

const AUTHOR = ['joins', 'away', 'from', 'to', 'until', 'every', 'rotation'];
const POST = ['date', 'authors', 'rotation', 'draft'];

/** Of a file with one of these there is no record, or an empty one. */
const WHOLE_FILE: ProblemCode[] = [
  'yaml-syntax',
  'front-matter-missing',
  'front-matter-unclosed',
  'front-matter-fence',
  'unreadable-file',
  'invalid-name',
  'name-clash',
  'slug-clash',
  'wrong-type',
];
