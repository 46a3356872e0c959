import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { markdownToHast } from 'satteri';
import { checkDepth, checkNesting } from './check-nesting.ts';
import { linkTarget } from '../domain/links/link-target.ts';

const KEPT: ReadonlySet<string> = new Set(['a', 'br', 'code', 'del', 'em', 'strong', 'sub', 'sup']);

/**
 * A line or two of inline Markdown, such as an author's `bio`, as HTML: emphasis, code and links
 * with the schemes that links may have. Everything else is text. `base` goes before addresses on
 * this site.
 */
export function inlineHtml(text: string, base = ''): string {
  return toHtml({ type: 'root', children: inlineNodes(text, base) }).trim();
}

/** The same text without any marks. */
export function inlineText(text: string): string {
  return inlineNodes(text, '').map(textOf).join('').replaceAll(/\s+/g, ' ').trim();
}

function inlineNodes(text: string, base: string): ElementContent[] {
  const value = text.replaceAll('\0', '\uFFFD');
  if (checkNesting(value)) return [{ type: 'text', value }];
  const gfm = { footnotes: false };
  const tree = markdownToHast(value, { features: { gfm, frontmatter: false }, position: false });
  if (tree.type !== 'root' || checkDepth(tree)) return [{ type: 'text', value }];
  return tree.children.flatMap((child) => inline(child as ElementContent, base));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  return node.tagName === 'br' ? ' ' : node.children.map(textOf).join('');
}

function inline(node: ElementContent, base: string): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type === 'raw') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  if (node.tagName === 'img')
    return [{ type: 'text', value: String(node.properties['alt'] ?? '') }];
  const children = node.children.flatMap((child) => inline(child, base));
  if (!KEPT.has(node.tagName)) return children;
  const href = node.tagName === 'a' ? safeHref(String(node.properties['href'] ?? ''), base) : null;
  if (node.tagName === 'a' && href === null) return children;
  return [{ ...node, properties: href === null ? {} : { href }, children }];
}

function safeHref(href: string, base: string): string | null {
  const target = linkTarget(href, '', { base: '', host: '' });
  if (target.kind === 'external') return href;
  return target.kind === 'address' && href.startsWith('/') ? base + href : null;
}
