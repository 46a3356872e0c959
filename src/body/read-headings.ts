import type { Element } from 'hast';
import GithubSlugger, { slug } from 'github-slugger';
import { toString } from 'hast-util-to-string';
import { isPageId } from '../domain/page-ids.ts';
import { report, type Body } from './body.ts';
import { placeOf } from './place.ts';
import { walkElements } from './walk-elements.ts';

/** Gives every heading an id that nothing else in the body has, lists it, and checks the levels. */
export function readHeadings(body: Body): void {
  const slugger = new GithubSlugger();
  const taken = takeIds(body);
  let before = 1;
  walkElements(body.tree, (node) => {
    const depth = depthOf(node);
    if (depth === null || node.properties['id'] === 'footnote-label') return;
    const text = toString(node).replace(/\s+/g, ' ').trim();
    if (text === '') return report(body, 'heading-empty', placeOf(node));
    checkLevel(body, node, { text, depth, before });
    before = depth;
    const id =
      typeof node.properties['id'] === 'string'
        ? node.properties['id']
        : freeId(text, slugger, taken);
    node.properties['id'] = id;
    body.headings.push({ depth, text, id, ...placeOf(node) });
  });
}

export function depthOf(node: Element): number | null {
  return /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : null;
}

function checkLevel(
  body: Body,
  node: Element,
  { text, depth, before }: { text: string; depth: number; before: number },
): void {
  const place = placeOf(node);
  if (depth === 1) return report(body, 'heading-h1', place, { text });
  if (depth <= before + 1) return;
  const levels = { depth: String(depth), before: String(before), expected: String(before + 1) };
  report(body, 'heading-skipped', place, { text, ...levels });
}

/** The ids that the text itself brings, each kept once. */
function takeIds(body: Body): Set<string> {
  const taken = new Set<string>();
  walkElements(body.tree, (node) => {
    const { id } = node.properties;
    if (typeof id !== 'string') return;
    if (taken.has(id)) delete node.properties['id'];
    else taken.add(id);
  });
  return taken;
}

function freeId(text: string, slugger: GithubSlugger, taken: Set<string>): string {
  const start = wordsOf(text);
  for (;;) {
    const id = slugger.slug(start);
    if (!taken.has(id)) return id;
  }
}

function wordsOf(text: string): string {
  if (text.replace(/[^\p{L}\p{N}]/gu, '') === '') return 'section';
  return isPageId(slug(text)) ? `section ${text}` : text;
}
