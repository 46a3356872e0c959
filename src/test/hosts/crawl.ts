import { decodeReferences } from '../../integrations/finish/html-tags.ts';

/**
 * Asks for every address that can be reached from `start` and from `UNLINKED`, as programs and
 * browsers do: what pages link to and load, what style sheets, feeds, lists and data name. `home` is
 * where the site says that it lives, which stands for `start`. Answers what was found, and what was
 * not.
 */
export async function crawl(start: string, home: string): Promise<Crawled> {
  const { origin, pathname: base } = new URL(start);
  const waiting = ['', ...UNLINKED].map((path) => start + path);
  const seen = new Set(waiting);
  const crawled: Crawled = { found: new Set(), faults: [] };
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const response = await fetch(url);
    const text = await response.text();
    crawled.found.add(decodeURIComponent(new URL(url).pathname.slice(base.length - 1)));
    if (!response.ok) crawled.faults.push(`${url}: ${response.status}`);
    for (const written of addressesIn(text, response.headers.get('content-type') ?? '')) {
      const found = URL.parse(written.replace(home, start), response.url);
      if (found?.origin !== origin) continue;
      found.hash = '';
      if (!found.pathname.startsWith(base)) crawled.faults.push(`${url} names ${written}`);
      else if (!seen.has(found.href)) waiting.push(found.href);
      seen.add(found.href);
    }
  }
  return crawled;
}

/** What programs ask for without being led there. */
const UNLINKED = ['robots.txt', 'llms.txt', 'authors.json', '404.html'];

function addressesIn(text: string, type: string): string[] {
  if (type.startsWith('text/css')) return matches(text, /url\(["']?([^"')]+)/g);
  if (type.startsWith('text/html')) return inHtml(text);
  if (/^(image|audio|video|font)\/|octet-stream|^$/.test(type)) return [];
  const read = /xml|opml/.test(type) ? decodeReferences(decodeReferences(text)) : text;
  // Long lines of vCards and calendars are broken, and go on after a blank.
  const whole = /vcard|calendar/.test(type) ? read.replace(/\r?\n[ \t]/g, '') : read;
  const sheets = matches(text, /<\?xml-stylesheet [^>]*href="([^"]+)"/g);
  const isMarkdown = /^text\/(markdown|plain)/.test(type);
  const plain = isMarkdown ? whole.replaceAll('\\(', '%28').replaceAll('\\)', '%29') : whole;
  const named = matches(
    plain,
    isMarkdown ? /(https?:\/\/[^\s<>)]+)/g : /(https?:\/\/[^\s"'<>\\|]+)/g,
  );
  return [...named, ...sheets];
}

function inHtml(text: string): string[] {
  const links = matches(text, /\s(?:href|src|poster|content)="([^"]+)"/g).filter(isAddress);
  const sets = matches(text, /\ssrcset="([^"]+)"/g).flatMap((set) =>
    set.split(', ').map((one) => one.trim().split(' ')[0]!),
  );
  return [...links, ...sets].map((url) => decodeReferences(url).replace(/^webcal:/, 'https:'));
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

function isAddress(text: string): boolean {
  return /^(\.{0,2}\/|https?:|webcal:|[\w-]+\.\w+$)/.test(text);
}

interface Crawled {
  /** Addresses without the base path, decoded. */
  found: Set<string>;
  faults: string[];
}
