import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { runScript } from '../run-script.ts';
import type { Facts } from './visible-text.ts';

/** The old blog's folder, beside the checkout; the tests are skipped where it is absent. */
export const SOURCE = resolve('../shared/corpora/18f');
export const isHere = existsSync(SOURCE);
if (!isHere) console.warn(`The real blog is not here (${SOURCE}): its tests are skipped.`);

/** Imports, checks and builds the real blog as its owner would; answers with what each printed. */
export async function makeRealBlog(): Promise<RealBlog> {
  const dir = await mkdtemp(join(tmpdir(), 'rota-18f-'));
  const blog = ['--blog', dir];
  const imported = await runScript('import', ['jekyll', SOURCE, ...blog]);
  const checked = await runScript('check', [...blog, '--format', 'json']);
  const built = await runScript('build', blog);
  return { dir, imported, checked, built };
}

/** The body of a built post: no anchors around the words of headings, no titles of code. */
export function readBody(dir: string, slug: string): Element {
  const page = readPage(join(dir, 'dist', 'posts', slug, 'index.html'));
  let body: Element | null = null;
  visit(page, 'element', (node) => {
    if ([node.properties['className']].flat().includes('e-content')) body ??= node;
  });
  if (body === null) throw new Error(`${slug} has no body.`);
  return body;
}

export function readPage(path: string): Root {
  return fromHtml(readFileSync(path, 'utf8'));
}

/** A link in place of an image or a frame that the old blog's copy does not hold. */
export function standsForLost(link: Element): boolean {
  const { href, title } = link.properties;
  const isFile = /(^image|\.(png|jpe?g|gif|svg|webp))$/i.test(String(title ?? ''));
  return link.tagName === 'a' && isFile && /^https?:/.test(String(href));
}

/** The slug that a file name of the old blog should give. */
export function slugOf(source: string): string {
  return source
    .replace(/^\d{4}-\d{1,2}-\d{1,2}-|\.\w+$/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function beside(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

export const expectations: Expectation[] = parse(beside('expectations.yaml')).posts;
export const kramdown: Record<string, Facts> = JSON.parse(beside('kramdown.json'));
export const exceptions: Record<string, { fields: string[]; reason: string }> = parse(
  beside('exceptions.yaml'),
);

export interface RealBlog {
  dir: string;
  imported: { code: number | null; stdout: string; stderr: string };
  checked: { code: number | null; stdout: string; stderr: string };
  built: { code: number | null; stdout: string; stderr: string };
}

export interface Expectation {
  source: string;
  slug: string;
  title: string;
  authors: string[];
  date: string;
  first: string;
  last: string;
  headings: { level: number; text: string }[];
  lists: number;
  items: number;
  quotations: number;
  tables: number;
  images: number;
  lost: string[];
  links: { text: string; to: string | string[] }[];
}
