import type { Root, RootContent } from 'mdast';

/** What a reader sees of a piece of Markdown, without marks and tags. */
export function toPlainText(node: Root | RootContent): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'html') return /^<br\b/.test(node.value) ? ' ' : '';
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return '';
  return node.children.map(toPlainText).join(node.type === 'root' ? ' ' : '');
}
