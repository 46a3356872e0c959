import { addressOfFile } from '../../domain/addresses.ts';
import type { Fault } from './verify-site.ts';

/** What is wrong with finished pages: each with the file it is made from, where it has one of its own. */
export function faultReport(faults: readonly Fault[], { posts, pages }: FilesOf): string {
  const files = new Map(
    [...posts, ...pages].map(({ file }) => [`${addressOfFile(file)}index.html`.slice(1), file]),
  );
  const shown = faults.slice(0, MOST).map(({ page, text }) => {
    const file = files.get(page);
    return `  ${file === undefined ? page : `${file} (${page})`} ${text}.`;
  });
  const more = faults.length > MOST ? [`  ... and ${faults.length - MOST} more.`] : [];
  return ['The finished pages are not sound:', ...shown, ...more].join('\n');
}

const MOST = 50;

interface FilesOf {
  posts: readonly { file: string }[];
  pages: readonly { file: string }[];
}
