import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The addresses of one page of each kind that the built site in `out` has, those of a kind that
 * many pages have by the longest of them: it shows most.
 */
export function pagesToShow(out: string): string[] {
  const only = ['', 'posts/', 'authors/', 'topics/', 'archive/', 'schedule/', 'search/'].filter(
    (path) => globSync(`${path}index.html`, { cwd: out }).length > 0,
  );
  const longest = ['posts/*/', 'authors/*/', 'topics/*/', 'series/*/', 'archive/*/', '*/'].flatMap(
    (kind) => longestOf(kind, out, only),
  );
  return [...only, ...longest, '404.html'].map((path) => `/${path}`);
}

function longestOf(kind: string, out: string, known: string[]): string[] {
  const pages = globSync(`${kind}index.html`, { cwd: out })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((path) => !known.includes(path))
    .map((path) => ({ path, html: readFileSync(join(out, path, 'index.html'), 'utf8') }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const sorted = pages.toSorted((one, other) => other.html.length - one.html.length);
  return sorted.slice(0, 1).map(({ path }) => path);
}
