import type { Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Nodes, Parents, Root } from 'mdast';
import type { Segment } from '../../domain/segment.ts';
import { markdownElements } from './markdown-elements.ts';
import { markdownHandlers } from './markdown-handlers.ts';
import { plainTree } from './plain-tree.ts';
import type { BodyOptions } from './plain-tree.ts';

/**
 * A post's body as a tree of Markdown: each component in its feed form, real footnotes, tasks,
 * tables and formulas, every address absolute. Throws as `plainTree` does.
 */
export function markdownBody(segments: readonly Segment[], options: BodyOptions): Root {
  const tree = plainTree(segments, options);
  markdownElements(tree);
  return markdownOf(tree);
}

function markdownOf(tree: HastRoot): Root {
  const root = toMdast(tree, { handlers: markdownHandlers }) as Root;
  partCode(root);
  return root;
}

/** Two pieces of code that touch, such as two keys, would become one by their marks. */
function partCode(parent: Parents): void {
  const children = parent.children as Nodes[];
  for (let index = 0; index < children.length; index++) {
    const node = children[index]!;
    if ('children' in node) partCode(node);
    const doTouch = node.type === 'inlineCode' && children[index + 1]?.type === 'inlineCode';
    if (doTouch) children.splice(index + 1, 0, { type: 'text', value: ' ' });
  }
}
