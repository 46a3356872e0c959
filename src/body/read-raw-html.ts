import type { Nodes, Root } from 'hast';
import { raw, type Options } from 'hast-util-raw';
import { sanitize } from 'hast-util-sanitize';
import type { Body } from './body.ts';
import { checkDepth, tooDeep } from './check-nesting.ts';
import { htmlProfile } from './html-profile.ts';
import { moderniseHtml } from './modernise-html.ts';
import { placeOf } from './place.ts';
import { reportDropped } from './report-dropped.ts';
import { tidyHtml } from './tidy-html.ts';
import { walkElements } from './walk-elements.ts';

/**
 * The profile of `.md`: raw HTML becomes elements of the same tree, and an allow-list decides
 * what stays. Everything that goes is a warning.
 */
export function readRawHtml(body: Body): void {
  const first = firstRaw(body.tree);
  if (first === null) return;
  const footnoteIds = idsIn(body.tree);
  const tree = parseRaw(body);
  const problem = tree === null ? tooDeep(placeOf(first)) : checkDepth(tree);
  if (tree === null || problem !== null) {
    body.tree = { type: 'root', children: [] };
    if (problem !== null) body.problems.push(problem);
    return;
  }
  moderniseHtml(tree, footnoteIds);
  reportDropped(body, tree);
  body.tree = sanitize(tree, htmlProfile) as Root;
  tidyHtml(body.tree);
}

function firstRaw(node: Nodes): Nodes | null {
  if (node.type === 'raw') return node;
  if (!('children' in node)) return null;
  for (const child of node.children) {
    const found = firstRaw(child);
    if (found !== null) return found;
  }
  return null;
}

/** The tree without raw nodes; null where tags lie in each other deeper than the stack. */
function parseRaw(body: Body): Root | null {
  // With the file's text at hand the HTML parser keeps positions; it needs no more than this of it.
  const file = { value: body.text, toString: () => body.text } as Options['file'];
  try {
    return raw(body.tree, { file }) as Root;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The ids of footnotes: before raw HTML is read there are no others. */
function idsIn(tree: Root): Set<unknown> {
  const ids = new Set<unknown>();
  walkElements(tree, ({ properties }) => ids.add(properties['id']));
  return ids;
}
