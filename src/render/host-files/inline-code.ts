import type { Root } from 'hast';
import { raw } from 'hast-util-raw';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** The texts of the scripts and style sheets that stand in `html` itself. */
export function inlineCode(html: string): { scripts: string[]; styles: string[] } {
  const found = { scripts: [] as string[], styles: [] as string[] };
  const tree: Root = { type: 'root', children: [{ type: 'raw', value: html }] };
  visit(raw(tree), 'element', (element) => {
    if (element.tagName === 'style') found.styles.push(toString(element));
    const isInline = element.tagName === 'script' && element.properties['src'] === undefined;
    if (isInline) found.scripts.push(toString(element));
  });
  return found;
}
