import { address, PATH_PATTERN } from '../addresses.ts';
import type { UrlLine } from '../blog-files.ts';
import { decodedPath } from '../decoded-path.ts';
import { placeKey } from '../links/link-places.ts';
import { oneLine } from './one-line.ts';

/**
 * What `content/urls.txt` keeps, by `placeKey` of the address. A merge may leave lines in any
 * order and twice; of two guids for one address, which `rules/url-lines.ts` tells, the first counts.
 */
export function recordedUrls(lines: readonly UrlLine[] = []): RecordedUrls {
  const urls = new Map<string, UrlLine>();
  for (const line of lines) {
    if (faultOfLine(line) !== null) continue;
    const key = placeKey(line.address);
    const known = urls.get(key);
    if (known === undefined || (known.guid === null && line.guid !== null)) urls.set(key, line);
  }
  return urls;
}

/** Why a line is none of the list, as the end of a sentence that begins with it; null: it is one. */
export function faultOfLine({ address: path, guid }: UrlLine): string | null {
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return 'is a whole address';
  if (/^(<{7}|={7}|>{7}|\|{7})/.test(path)) return 'was left by a merge';
  if (path.length > LONGEST) return 'is longer than addresses are';
  if (path !== address.home && !(PATH_PATTERN.test(path) && decodedPath(path) !== null)) {
    return 'is no address of this site';
  }
  if (guid?.includes('\t')) return 'has more than one tab';
  return /\p{Cc}/u.test(guid ?? '') ? 'has a control character in its guid' : null;
}

/**
 * The guids that readers know a post by: the one recorded for its own address, or else those of
 * the old addresses that lead to it, in their order. An alias that is the address of another of
 * the `posts`, by slug, is a mistake, and what is recorded there is of that post.
 */
export function recordedGuids(
  urls: RecordedUrls,
  slug: string,
  aliases: readonly string[] = [],
  posts: ReadonlySet<string> = new Set(),
): string[] {
  const guidAt = (path: string) => urls.get(placeKey(path))?.guid ?? [];
  const own = [guidAt(address.post(slug))].flat();
  if (own.length > 0) return own;
  const old = aliases.filter((path) => !posts.has(slugAt(path)));
  return [...new Set(old.flatMap(guidAt))];
}

/** The slug of the post whose address this is; "" for other addresses. */
function slugAt(path: string): string {
  return /^\/posts\/([^/]+)$/.exec(placeKey(path))?.[1] ?? '';
}

/** Whether a guid is that of a line, which holds no line breaks. */
export function isRecordedAs(guid: string, recorded: string): boolean {
  return oneLine(guid) === oneLine(recorded);
}

/** More characters than servers and browsers pass on. */
const LONGEST = 2000;

export type RecordedUrls = ReadonlyMap<string, UrlLine>;
