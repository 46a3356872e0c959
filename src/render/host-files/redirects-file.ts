import { atBase } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { movedDocuments } from '../moved-documents.ts';
import { redirectsOf } from '../redirects.ts';

/**
 * The file `_redirects` as Netlify and Cloudflare read it: a line for each old address, from, to
 * and status, then the owners' own. Pages and documents that lead on or stand in lie at every old
 * address as well, for hosts that know no such file: what is left out here loses no reader.
 */
export function renderRedirects(blog: Blog, own: string): string {
  const lines = redirectLines(blog, MOST_LINES - rulesIn(own));
  const ours = lines.length > 0 ? `${[HEAD, ...lines].join('\n')}\n` : '';
  return ours + own;
}

/**
 * Each address as it was first, the few of documents before the many of pages; where there is
 * room also with the slash at its end that it has not, or without the one that it has.
 */
function redirectLines(blog: Blog, most: number): string[] {
  const all = [...movedDocuments(blog), ...redirectsOf(blog)];
  const other = all
    .filter(({ from }) => !/\.[a-z0-9]+$/i.test(from))
    .map(({ from, to }) => ({ from: from.endsWith('/') ? from.slice(0, -1) : `${from}/`, to }));
  const lines = [...all, ...other].flatMap(({ from, to }) => lineOf(blog.site.url, from, to) ?? []);
  return [...new Set(lines)].slice(0, Math.max(0, most));
}

/** Null where a host would misread it: "*" and ":" stand for more than themselves. */
function lineOf(site: string, from: string, to: string): string | null {
  const [old, now] = [from, to].map((path) => encoded(atBase(site, path)));
  const line = `${old} ${now} 301`;
  return /[*:]/.test(line) || line.length > MOST_CHARACTERS ? null : line;
}

function encoded(path: string): string {
  return new URL(path, 'https://host.invalid').pathname;
}

function rulesIn(own: string): number {
  return own.split('\n').filter((line) => /^\s*[^\s#]/.test(line)).length;
}

const HEAD = '# Where old addresses lead, from the "aliases" of the blog.';

/** Cloudflare reads no more, and no longer ones. */
const MOST_LINES = 2000;
const MOST_CHARACTERS = 1000;
