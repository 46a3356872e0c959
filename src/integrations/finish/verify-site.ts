import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { basePath } from '../../domain/addresses.ts';
import { decoded } from '../../domain/decoded.ts';
import { isSurelyOurs } from '../../domain/links/link-target.ts';
import { scanHtml } from './html-tags.ts';
import type { ScannedHtml } from './html-tags.ts';
import { forbiddenParts } from './forbidden-parts.ts';
import { jsonLdImages } from './json-ld-images.ts';
import { addressesIn } from './page-links.ts';

/**
 * The safety net under a build: every internal link, anchor and image of the finished pages in
 * `folder` leads to something, and no page is empty. What `isLeftOut` says of an address (without
 * the base path) that this build does not have is no fault. Nor does a page hold what its own
 * content security policy makes browsers leave out.
 */
export async function verifySite(
  folder: string,
  siteUrl: string,
  isLeftOut: (path: string) => boolean = () => false,
): Promise<Verdict> {
  const files = await listFiles(folder);
  const site = new Site(files, siteUrl);
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) site.addPage(page, await readFile(join(folder, page), 'utf8'));
  return { pages: pages.length, policies: site.policies, ...site.check(isLeftOut) };
}

class Site {
  /** Each distinct policy that a page has. */
  readonly policies = new Set<string>();
  readonly #files: Set<string>;
  readonly #url: URL;
  readonly #base: string;
  readonly #ids = new Map<string, Set<string>>();
  /** Each distinct address, resolved, with the first page that names it. */
  readonly #links = new Map<string, { page: string; written: string }>();
  readonly #faults: Fault[] = [];

  constructor(files: readonly string[], siteUrl: string) {
    this.#files = new Set(files);
    this.#url = new URL(siteUrl);
    this.#base = basePath(siteUrl);
  }

  addPage(page: string, html: string): void {
    const scanned = scanHtml(html);
    const ids = scanned.tags.map(({ attributes }) => attributes['id']);
    this.#ids.set(page, new Set(ids.filter((id) => id !== undefined)));
    if (isEmpty(scanned)) this.#faults.push({ page, text: 'has no title or no text' });
    const { policy, texts } = forbiddenParts(scanned, html, this.#url.origin);
    if (policy !== null) this.policies.add(policy);
    this.#faults.push(...texts.map((text) => ({ page, text })));
    const address = new URL(`${this.#base}/${addressOf(page)}`, this.#url);
    for (const image of jsonLdImages(scanned, html)) this.#addLink(page, address, image);
    for (const tag of scanned.tags) {
      for (const written of addressesIn(tag)) {
        if (tag.name === 'a' && this.#mayBeElsewhere(written)) continue;
        this.#addLink(page, address, written);
      }
    }
  }

  check(isLeftOut: (path: string) => boolean): { faults: Fault[]; used: Set<string> } {
    const used = new Set<string>();
    for (const [resolved, { page, written }] of this.#links) {
      const url = new URL(resolved);
      const path = url.pathname.slice(this.#base.length);
      const file = this.#fileAt(path.slice(1));
      if (file === null && isLeftOut(decoded(path))) continue;
      const text = this.#faultOf(file, url, written);
      if (text !== null) this.#faults.push({ page, text });
      if (file !== null) used.add(file);
    }
    return { faults: this.#faults.toSorted(byPage), used };
  }

  #addLink(page: string, address: URL, written: string): void {
    // An address from the root of the site means the same on every page.
    const key = written.startsWith('/') && !written.startsWith('//') ? written : null;
    if (key !== null && this.#links.has(this.#url.origin + key)) return;
    const url = URL.parse(written, address);
    const isOurs = url?.origin === this.#url.origin && url.pathname.startsWith(`${this.#base}/`);
    if (url === null) this.#faults.push({ page, text: `names ${written}, which is no address` });
    if (isOurs && !this.#links.has(url.href)) this.#links.set(url.href, { page, written });
  }

  /** A whole address on the blog's host that no page of a blog need have. */
  #mayBeElsewhere(written: string): boolean {
    if (!/^(https?:)?\/\//i.test(written)) return false;
    const url = URL.parse(written, this.#url);
    return url !== null && !isSurelyOurs(url.pathname.slice(this.#base.length));
  }

  #faultOf(file: string | null, url: URL, written: string): string | null {
    if (file === null) return `names ${written}, which does not exist`;
    const anchor = decoded(url.hash.slice(1));
    if (anchor === '' || anchor === 'top' || anchor.startsWith(':~:')) return null;
    const ids = this.#ids.get(file);
    return ids === undefined || ids.has(anchor)
      ? null
      : `names ${written}, but nothing there has the id "${anchor}"`;
  }

  #fileAt(path: string): string | null {
    const plain = decoded(path);
    const file = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
    return this.#files.has(file) ? file : null;
  }
}

function byPage(a: Fault, b: Fault): number {
  return a.page < b.page ? -1 : a.page > b.page ? 1 : 0;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

function addressOf(page: string): string {
  return page.replace(/(^|\/)index\.html$/, '$1');
}

function isEmpty({ title, hasText, tags }: ScannedHtml): boolean {
  const redirects = tags.some(({ attributes }) => attributes['http-equiv'] === 'refresh');
  return title === '' || (!hasText && !redirects);
}

export interface Verdict {
  /** How many HTML files there are. */
  pages: number;
  faults: Fault[];
  /** The distinct content security policies of the pages. */
  policies: Set<string>;
  /** The files that some page names, by path in the site. */
  used: Set<string>;
}

export interface Fault {
  /** Path of the HTML file in the site. */
  page: string;
  /** Goes on where the page's path ends: "names /x/, which does not exist". */
  text: string;
}
