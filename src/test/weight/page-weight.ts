import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltPage } from '../read-page.ts';

/**
 * What the pages of the site in `dist` weigh on the wire, each kind apart. A little more than where a
 * host takes the time to compress as well as it can.
 */
export function weigher(dist: string) {
  const known = new Map<string, number>();
  const sizeOf = (href: unknown) => {
    const path = String(href);
    const size = known.get(path) ?? packed(readFileSync(join(dist, path)), path);
    known.set(path, size);
    return size;
  };
  const linked = (page: BuiltPage, key: 'rel' | 'as', value: string) =>
    page
      .all('link')
      .filter(({ properties }) => String(properties[key]) === value)
      .map(({ properties }) => sizeOf(properties['href']));
  return {
    html: (page: BuiltPage) => packed(Buffer.from(page.html), '.html'),
    css: (page: BuiltPage) => sum(linked(page, 'rel', 'stylesheet')),
    /** Each file that the page asks for at once. */
    fonts: (page: BuiltPage) => linked(page, 'as', 'font'),
    script: (page: BuiltPage) => sum(scriptsOf(page).map(sizeOf)),
  };
}

function scriptsOf(page: BuiltPage): unknown[] {
  return page.all('script').flatMap(({ properties: { src } }) => (src ? [src] : []));
}

function packed(bytes: Buffer, path: string): number {
  if (path.endsWith('.woff2')) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

function sum(numbers: number[]): number {
  return numbers.reduce((one, other) => one + other, 0);
}
