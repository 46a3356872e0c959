import { createHash } from 'node:crypto';
import type { Element, Root, RootContent } from 'hast';

/**
 * What a body shows, as numbers and a hash: the same facts kramdown-table.rb takes from kramdown's HTML.
 *
 * - Left out with all they hold: comments, `script`, `style`, `iframe`, `svg`; a section of footnotes
 *   (class `footnotes` or `data-footnotes`) and every link to or back from a footnote.
 * - `li`, `pre`, `blockquote`, `table`, `img` are the elements of that name, nested ones too; `p` are
 *   the paragraphs with visible text or an image.
 * - `text` is the first 16 hexadecimal digits of SHA-256 over the UTF-8 of `visibleText`.
 *
 * `standsForImage` picks the links that replace an image that could not be imported: each counts as
 * one `img`, and its words, once the image's alternative, are not text. Whatever else a page adds to
 * a body (an anchor in a heading, a caption) is to be removed by the caller.
 */
export function bodyFacts(body: Element | Root, standsForImage: Choice = () => false): Facts {
  const facts: Facts = { p: 0, li: 0, pre: 0, blockquote: 0, table: 0, img: 0, text: '' };
  const seen = lookAt(body, facts, standsForImage);
  return {
    ...facts,
    text: createHash('sha256').update(visibleText(seen.text)).digest('hex').slice(0, 16),
  };
}

/**
 * A text as it is compared, step by step: NFC; curly quotes straight, guillemets `<<` and `>>`, the
 * ellipsis `...`, each hyphen, dash and minus `-`; soft hyphens, zero-width characters, direction
 * marks and all white space removed; then runs of `-` become one.
 */
export function visibleText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replaceAll('\u00ab', '<<')
    .replaceAll('\u00bb', '>>')
    .replaceAll('\u2026', '...')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]|\p{White_Space}/gu, '')
    .replace(/-+/g, '-');
}

/** Counts into `facts` on its way through the tree. */
function lookAt(node: Element | Root, facts: Facts, standsForImage: Choice): Seen {
  const parts = node.children.map((child) => lookAtChild(child, facts, standsForImage));
  const seen = {
    text: parts.map((part) => part.text).join(''),
    image: parts.some((part) => part.image),
  };
  if (node.type === 'root') return seen;
  if (node.tagName === 'img') seen.image = true;
  const empty = node.tagName === 'p' && !seen.image && visibleText(seen.text) === '';
  if (isCounted(node.tagName) && !empty) facts[node.tagName] += 1;
  return seen;
}

function lookAtChild(child: RootContent, facts: Facts, standsForImage: Choice): Seen {
  if (child.type === 'text') return { text: child.value, image: false };
  if (child.type !== 'element' || isLeftOut(child)) return { text: '', image: false };
  if (!standsForImage(child)) return lookAt(child, facts, standsForImage);
  facts.img += 1;
  return { text: '', image: true };
}

function isLeftOut({ tagName, properties }: Element): boolean {
  if (['script', 'style', 'iframe', 'svg'].includes(tagName)) return true;
  const classes = [properties['className']].flat();
  if (classes.includes('footnotes') || 'dataFootnotes' in properties) return true;
  if (tagName !== 'a') return false;
  if (classes.includes('footnote') || classes.includes('reversefootnote')) return true;
  return 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

function isCounted(name: string): name is Counted {
  return ['p', 'li', 'pre', 'blockquote', 'table', 'img'].includes(name);
}

export type Facts = Record<Counted, number> & { text: string };
type Choice = (element: Element) => boolean;
type Counted = 'p' | 'li' | 'pre' | 'blockquote' | 'table' | 'img';
type Seen = { text: string; image: boolean };
