import { decoded } from '../decoded.ts';
import { addressOfFile, folder, idOfFile, letterAnchor, resolvePath } from '../addresses.ts';

/**
 * Where the link `href` of the post or page `file` leads, from its text alone: whether something
 * is there is another question. The blog's own host counts as this site, with or without https;
 * but below the root of a host other parts of a company's site may lie beside the blog.
 */
export function linkTarget(href: string, file: string, site: LinkSite): LinkTarget {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href)?.[1]?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') return webTarget(href, site);
  if (scheme === 'mailto' || scheme === 'tel') return { kind: 'external' };
  if (scheme !== undefined) return { kind: 'scheme', scheme };
  if (href.startsWith('//')) return webTarget(`https:${href}`, site);
  return ownTarget(href, file);
}

function webTarget(href: string, { base, host }: LinkSite): LinkTarget {
  const url = URL.parse(href);
  if (url === null) return { kind: 'file', path: href };
  const path = `${url.pathname}/`.startsWith(`${base}/`) ? url.pathname.slice(base.length) : null;
  if (url.host !== URL.parse(host)?.host || path === null) return { kind: 'external' };
  const target = ownTarget((path || '/') + url.search + url.hash, '');
  if (target.kind !== 'address' || isSurelyOurs(path)) return target;
  return { ...target, mayBeElsewhere: true };
}

/**
 * Whether nobody but the blog itself can have `path` (from its base), whatever else lies on its
 * host.
 */
export function isSurelyOurs(path: string): boolean {
  return CERTAIN.includes(path.split('/')[1] ?? '');
}

function ownTarget(href: string, file: string): LinkTarget {
  const [, path = '', query = '', hash] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const anchor = hash === undefined || hash === '' ? null : decoded(hash);
  if (path.startsWith('/')) return { kind: 'address', address: closed(path), query, anchor };
  const target = path === '' ? file : resolvePath(file, decoded(path));
  const address = addressOfFile(target);
  if (address === null) return { kind: 'file', path: target };
  const letter = path !== '' && target.startsWith(`${folder.letters}/`) ? idOfFile(target) : null;
  const place = anchor ?? (letter === null ? null : letterAnchor(letter));
  return { kind: 'address', address, query, anchor: place, path: target };
}

/** With the slash at its end that every page's address has and no file's. */
function closed(path: string): string {
  const clean = path.replace(/\/index\.html?$/, '/');
  return clean.endsWith('/') || /\.[a-z0-9]+$/i.test(clean) ? clean : `${clean}/`;
}

/** Below these lies nothing but what the blog itself holds. */
const CERTAIN = ['posts', 'archive', 'authors', 'topics', 'series'];

/** `base`: "" or "/x"; `host`: an address on the blog's host, with or without its base. */
export interface LinkSite {
  base: string;
  host: string;
}

export type LinkTarget =
  /** Elsewhere, or a way to write or to call. */
  | { kind: 'external' }
  /** A scheme that no link may have. */
  | { kind: 'scheme'; scheme: string }
  /**
   * An address on this site, without its base; `path` where the link names a file. With
   * `mayBeElsewhere` a whole address on the blog's host that no page of a blog need have.
   */
  | {
      kind: 'address';
      address: string;
      query: string;
      anchor: string | null;
      path?: string;
      mayBeElsewhere?: true;
    }
  /** A path from this file that no page has. */
  | { kind: 'file'; path: string };
