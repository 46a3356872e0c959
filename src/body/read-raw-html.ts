import type { Element, Parents, Root } from 'hast';
import { raw, type Options } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import type { Body } from './body.ts';
import { PHRASING } from './html-elements.ts';
import { htmlProfile, MODERN_NAMES } from './html-profile.ts';
import { mendList } from './mend-list.ts';
import { replaceNodes } from './replace-nodes.ts';
import { reportDropped } from './report-dropped.ts';
import { walkElements } from './walk-elements.ts';
import { isPhrasing, isSpace } from './wrap-phrasing.ts';

/**
 * The profile of `.md`: raw HTML becomes elements of the same tree, and an allow-list decides
 * what stays. Everything that goes is a warning.
 */
export function readRawHtml(body: Body): void {
  if (!hasRaw(body.tree)) return;
  const footnoteIds = idsIn(body.tree);
  // With the file's text at hand the HTML parser keeps positions; it needs no more than this of it.
  const file = { value: body.text, toString: () => body.text } as Options['file'];
  const tree = raw(body.tree, { file }) as Root;
  modernise(tree, footnoteIds);
  reportDropped(body, tree);
  body.tree = sanitize(tree, htmlProfile) as Root;
  tidy(body.tree);
}

function hasRaw(parent: Parents): boolean {
  return parent.children.some(
    (child) => child.type === 'raw' || ('children' in child && hasRaw(child as Parents)),
  );
}

/** The ids of footnotes: before raw HTML is read there are no others. */
function idsIn(tree: Root): Set<unknown> {
  const ids = new Set<unknown>();
  walkElements(tree, ({ properties }) => ids.add(properties['id']));
  return ids;
}

function modernise(tree: Root, footnoteIds: ReadonlySet<unknown>): void {
  walkElements(tree, (node) => {
    node.tagName = MODERN_NAMES[node.tagName] ?? node.tagName;
    const { properties } = node;
    if (node.tagName === 'a' && properties['name'] !== undefined) {
      properties['id'] ??= properties['name'];
      delete properties['name'];
    }
    const isTaken = footnoteIds.has(properties['id']) && !isOfFootnotes(node);
    if (isTaken || /\s|^$/.test(String(properties['id'] ?? 'x'))) delete properties['id'];
  });
}

function isOfFootnotes({ tagName, properties }: Element): boolean {
  return tagName === 'li' || tagName === 'h2' || properties['dataFootnoteRef'] !== undefined;
}

/** What unclosed and emptied tags leave behind: the same id twice, empty paragraphs, bare tags. */
function tidy(tree: Root): void {
  const seen = new Set<unknown>();
  walkElements(tree, ({ properties }) => {
    if (seen.has(properties['id'])) delete properties['id'];
    else if (properties['id'] !== undefined) seen.add(properties['id']);
  });
  replaceNodes(tree, (node) => {
    if (node.type !== 'element') return null;
    mendList(node);
    return isLeftOver(node) ? node.children : null;
  });
}

function isLeftOver({ tagName, properties, children }: Element): boolean {
  if (tagName === 'a' || tagName === 'span') {
    if (Object.keys(properties).length === 0) return true;
  }
  if (tagName === 'input')
    return properties['disabled'] !== true || properties['type'] !== 'checkbox';
  if (tagName === 'p') return children.every(isSpace);
  return HOLDS_WORDS.has(tagName) && !children.every(isPhrasing);
}

/** Elements within a line around paragraphs: the paragraphs stay. */
const HOLDS_WORDS = new Set([...PHRASING].filter((name) => !/^(a|ins|del)$/.test(name)));
