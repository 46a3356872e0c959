import type { Element, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { markdownToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { formulaSource, isFormula } from '../render/body-forms/formula-source.ts';

/** What a text in Markdown says, as a parser that is not the printer's reads it. */
export function factsOfMarkdown(text: string, math: boolean): Facts {
  const features = { gfm: true, math, frontmatter: true };
  return factsOf(raw(markdownToHast(text, { features }) as Root) as Root);
}

/** What a body says that must come through whatever form it takes. */
export function factsOf(tree: Root): Facts {
  const facts: Facts = {
    headings: [],
    links: [],
    images: [],
    code: [],
    items: [],
    tables: [],
    text: '',
  };
  visit(tree, 'element', (node: Element) => {
    const { href, src, alt, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    const isNote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
    const depth = /^h([1-6])$/.exec(node.tagName)?.[1];
    if (depth && node.properties['id'] !== 'footnote-label')
      facts.headings.push(`${depth} ${squeezed(wordsOf(node))}`);
    if (node.tagName === 'a' && href !== undefined && !isNote && !standsForItself(node)) {
      facts.links.push(new URL(String(href)).href);
    }
    if (node.tagName === 'img')
      facts.images.push(`${new URL(String(src)).href} ${squeezed(String(alt ?? ''))}`);
    if (node.tagName === 'pre' && !isMath(node)) facts.code.push(wordsOf(node).replace(/\n$/, ''));
    if (node.tagName === 'dt') facts.items.push('item');
    if (node.tagName === 'li') facts.items.push(taskOf(node));
    if (node.tagName === 'td' || node.tagName === 'th') facts.tables.push(squeezed(wordsOf(node)));
  });
  // One link around several blocks is a link in each of them.
  facts.links = facts.links.filter((link, index) => link !== facts.links[index - 1]);
  facts.tables = facts.tables.filter((cell) => cell !== '');
  facts.text = squeezed(wordsOf(tree));
  return facts;
}

/** Whether an address without words is a link depends on who reads it; its text is compared. */
function standsForItself(link: Element): boolean {
  return URL.parse(wordsOf(link))?.href === new URL(String(link.properties['href'])).href;
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(wordsOf).join('');
  if (isFormula(node)) return formulaSource(node);
  const { dataFootnoteRef, dataFootnoteBackref, id, title } = node.properties;
  if (dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined) return '';
  if (id === 'footnote-label') return '';
  const words = node.children.map(wordsOf).join('');
  if (node.tagName === 'q') return `"${words}"`;
  return node.tagName === 'abbr' && title ? `${words}(${String(title)})` : words;
}

function isMath(pre: Element): boolean {
  return pre.children.some(
    (child) => child.type === 'element' && String(child.properties['className']).includes('math'),
  );
}

function taskOf(item: Element): string {
  let task = 'item';
  visit(item, 'element', (node: Element) => {
    if (node !== item && node.tagName === 'li') return 'skip';
    if (node.tagName === 'input') task = node.properties['checked'] ? 'done' : 'open';
    return undefined;
  });
  return task;
}

/** White space alone may differ: a form breaks its lines where it likes. */
function squeezed(text: string): string {
  return text.replace(/[\s\u00A0]+/g, '');
}

export interface Facts {
  /** Depth and words. */
  headings: string[];
  links: string[];
  /** Address and alternative. */
  images: string[];
  code: string[];
  /** Of each item of a list: whether it is a task, and done. */
  items: string[];
  /** Words of each cell that has any. */
  tables: string[];
  text: string;
}
