import { posix } from 'node:path';
import { address } from '../../domain/addresses.ts';
import { decoded } from '../../domain/decoded.ts';
import { slugify } from './permalink.ts';
import { repairAddress } from './repair-address.ts';
import type { FindingKind } from '../finding.ts';

/**
 * Where a link of the old blog leads in the new one: a relative path to a post, the page of a
 * topic or an author, or an absolute address. `href` is null when it leads nowhere.
 */
export function resolveLink(written: string, from: LinkSource, map: SiteMap): ResolvedLink {
  const { url, kind } = repairAddress(written);
  if (url === null) return { href: null, kind: 'link-unwrapped' };
  if (url.startsWith('#')) return resolveAnchor(url, from);
  const path = ownPath(url, from, map);
  if (path !== null) return resolveOwn(path, from, map);
  return { href: url, kind };
}

function resolveAnchor(url: string, from: LinkSource): ResolvedLink {
  const anchor = findAnchor(decoded(url.slice(1)), from.anchors);
  return anchor ? { href: `#${anchor}`, kind: null } : { href: null, kind: 'link-unwrapped' };
}

/** The path on the old site, with query and anchor, or null when the address leads elsewhere. */
function ownPath(url: string, from: LinkSource, map: SiteMap): string | null {
  if (/^(mailto|tel):/i.test(url)) return null;
  const base = new URL(from.oldPath, map.url);
  const target = URL.parse(url, base);
  if (!target || target.host.replace(/^www\./, '') !== base.host.replace(/^www\./, '')) return null;
  const path = target.pathname + target.search + target.hash;
  return map.baseurl && path.startsWith(`${map.baseurl}/`) ? path.slice(map.baseurl.length) : path;
}

function resolveOwn(path: string, from: LinkSource, map: SiteMap): ResolvedLink {
  const [bare = '', anchor = ''] = path.split('#', 2);
  const key = pathKey(bare);
  const post = map.postsByPath.get(key);
  if (post) return toPost(post, anchor, from, 'link-own');
  const listing = resolveListing(key, map);
  if (listing) return { href: listing, kind: 'link-listing' };
  const isDated =
    /\/\d{4}\/\d{1,2}\//.test(key) && !/\.(png|jpe?g|gif|svg|webp|pdf|docx?|csv|zip)$/.test(key);
  const guess = isDated ? map.postsBySlug.get(lastPart(key)) : undefined;
  if (guess) return toPost(guess, anchor, from, 'link-mended');
  return { href: absolute(path, map), kind: isDated ? 'link-dead' : 'link-absolute' };
}

function resolveListing(key: string, map: SiteMap): string | null {
  const [, kind = '', name = ''] = /^\/([a-z]+)\/([^/]+)$/.exec(key) ?? [];
  if (/^(tags?|categor(y|ies)|topics?)$/.test(kind)) {
    const topic = map.topics.get(slugify(name));
    return topic ? address.topic(topic) : null;
  }
  if (!/^(authors?|people|team)$/.test(kind)) return null;
  const author = map.author(name);
  return author ? address.author(author) : null;
}

function toPost(
  post: LinkTarget,
  anchor: string,
  from: LinkSource,
  kind: FindingKind,
): ResolvedLink {
  const found = anchor === '' ? '' : findAnchor(decoded(anchor), post.anchors);
  const path = posix.relative(posix.dirname(from.file), post.file);
  const relative = path.startsWith('.') ? path : `./${path}`;
  const lost = anchor !== '' && !found ? anchor : null;
  return { href: found ? `${relative}#${found}` : relative, kind, ...(lost ? { lost } : {}) };
}

/** The heading that an anchor means; kramdown kept some characters that ids do not have now. */
function findAnchor(anchor: string, anchors: ReadonlySet<string>): string | null {
  const lower = anchor.toLowerCase();
  const names = [anchor, lower, lower.replace(/[^\p{L}\p{N}_-]/gu, '')];
  return names.find((name) => anchors.has(name)) ?? null;
}

/** The absolute address of a path of the old site. */
export function absolute(path: string, map: SiteMap): string {
  return new URL(map.baseurl + path, map.url).href;
}

/** A path without what does not tell pages apart: case, `index.html`, `.html`, a slash at the end. */
export function pathKey(path: string): string {
  const bare = decoded(path.split(/[?#]/)[0]!).toLowerCase();
  return bare.replace(/\/(index\.html?)?$/, '').replace(/\.html?$/, '') || '/';
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1);
}

export interface ResolvedLink {
  href: string | null;
  /** What was done to it; null: nothing. */
  kind: FindingKind | null;
  /** An anchor that the target does not have. */
  lost?: string;
}

/** The post that links. */
export interface LinkSource {
  /** Path of its new file. */
  file: string;
  oldPath: string;
  anchors: ReadonlySet<string>;
}

export interface LinkTarget {
  file: string;
  anchors: ReadonlySet<string>;
}

/** What stood where on the old site, and where it stands now. */
export interface SiteMap {
  /** Origin of the old site. */
  url: string;
  baseurl: string;
  /** By `pathKey` of the old path. */
  postsByPath: ReadonlyMap<string, LinkTarget>;
  /** By the last part of the old path. */
  postsBySlug: ReadonlyMap<string, LinkTarget>;
  /** New ids by Jekyll's slug of a tag. */
  topics: ReadonlyMap<string, string>;
  /** The id of the person with this old or new id who has a page; else null. */
  author: (name: string) => string | null;
}
