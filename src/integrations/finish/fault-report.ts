import { addressOfFile } from '../../domain/addresses.ts';
import type { Fault } from './verify-site.ts';

/**
 * What is wrong with finished pages: each with the file it is made from, where it has one of its
 * own. What many pages have stands in none of these files, and is told once.
 */
export function faultReport(faults: readonly Fault[], { posts, pages }: FilesOf): string {
  const files = new Map(
    [...posts, ...pages].map(({ file }) => [`${addressOfFile(file)}index.html`.slice(1), file]),
  );
  const told = [...Map.groupBy(faults, ({ text }) => text).values()].flatMap((same) =>
    same.length > FEW ? [sharedLine(same)] : same.map((fault) => ownLine(fault, files)),
  );
  const more = told.length > MOST ? [`  ... and ${told.length - MOST} more.`] : [];
  return ['The finished pages are not sound:', ...told.slice(0, MOST), ...more].join('\n');
}

function ownLine({ page, text }: Fault, files: Map<string, string>): string {
  const file = files.get(page);
  return `  ${file === undefined ? page : `${file} (${page})`} ${text}.`;
}

function sharedLine(same: readonly Fault[]): string {
  const [{ page, text }] = same as [Fault, ...Fault[]];
  return `  Each of ${same.length} pages, such as ${page}, ${text}. ${SHARED}`;
}

const SHARED =
  'Look into what they share: the components in content/theme/, "analytics" in content/site.yaml.';
const FEW = 3;
const MOST = 50;

interface FilesOf {
  posts: readonly { file: string }[];
  pages: readonly { file: string }[];
}
