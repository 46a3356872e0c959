import { markdownToMdast } from 'satteri';
import type { Root, RootContent } from 'mdast';

export function parseMarkdown(text: string): Root {
  return markdownToMdast(text) as Root;
}

/** Visits a tree from the top, parents first. */
export function walk(node: Root | RootContent, visit: (node: Root | RootContent) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}
