import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One page of each kind that the built site in `out` has, those of a kind that many pages have by
 * the longest of them: it shows most.
 */
export function pagesToShow(out: string): ShownPage[] {
  const only = ONLY.filter(({ path }) => globSync(`${path}index.html`, { cwd: out }).length > 0);
  const known = only.map(({ path }) => path);
  const longest = MANY.flatMap(({ path, caption }) =>
    longestOf(path, out, known).map((found) => ({ path: found, caption })),
  );
  return [...only, ...longest, { path: '404.html', caption: 'A missing page' }].map(
    ({ path, caption }) => ({ path: `/${path}`, caption }),
  );
}

const ONLY: readonly ShownPage[] = [
  { path: '', caption: 'Front page' },
  { path: 'posts/', caption: 'Posts' },
  { path: 'authors/', caption: 'Authors' },
  { path: 'topics/', caption: 'Topics' },
  { path: 'archive/', caption: 'Archive' },
  { path: 'schedule/', caption: 'Schedule' },
  { path: 'letters/', caption: 'Letters' },
  { path: 'search/', caption: 'Search' },
  { path: 'feeds/', caption: 'Feeds' },
];

/** `path` with a star. */
const MANY: readonly ShownPage[] = [
  { path: 'posts/*/', caption: 'The longest post' },
  { path: 'authors/*/', caption: 'An author' },
  { path: 'topics/*/', caption: 'A topic' },
  { path: 'series/*/', caption: 'A series' },
  { path: 'archive/*/', caption: 'A year' },
  { path: '*/', caption: 'A free page' },
];

function longestOf(kind: string, out: string, known: string[]): string[] {
  const pages = globSync(`${kind}index.html`, { cwd: out })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !known.includes(path))
    .map((path) => ({ path, html: readFileSync(join(out, path, 'index.html'), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const sorted = pages.toSorted((one, other) => other.html.length - one.html.length);
  return sorted.slice(0, 1).map(({ path }) => path);
}

export interface ShownPage {
  /** Below the base path. */
  path: string;
  /** What there is to see, in a few words. */
  caption: string;
}
