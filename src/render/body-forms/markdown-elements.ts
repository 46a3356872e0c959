import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { formulaSource, isFormula } from './formula-source.ts';
import { isNamed, replaceElements, replaceNodes, walkElements } from './replace-elements.ts';

/**
 * Takes away what text does not need: a pull quote that says again what the text says, the still
 * above a video's link; and says as Markdown's tables do how cells are aligned.
 */
export function markdownElements(tree: Root): void {
  dropRepeated(tree);
  dropStills(tree);
  walkElements(tree, (node) => {
    unnest(node);
    flatten(node);
    alignCell(node);
  });
}

/** A quotation of somebody else stands nowhere but in its pull quote, and stays. */
function dropRepeated(tree: Root): void {
  const isPulled = (node: Element) => node.data?.component === 'PullQuote';
  const rest = { ...tree, children: tree.children.filter((node) => !isElement(node, isPulled)) };
  if (rest.children.length === tree.children.length) return;
  const text = bare(toString(rest));
  replaceElements(tree, [
    [(node) => isPulled(node) && text.includes(bare(toString(node))), () => []],
  ]);
}

/** An image that links where the words below it do: the words say it. */
function dropStills(tree: Root): void {
  replaceNodes(tree, (node, next) => {
    const still = onlyLink(node);
    const words = next ? onlyLink(next) : null;
    if (still === null || words === null || !isImageAlone(still) || isImageAlone(words))
      return null;
    return still.properties['href'] === words.properties['href'] ? [] : null;
  });
}

function onlyLink(node: ElementContent): Element | null {
  if (!isNamed(node, 'p') || node.children.length !== 1) return null;
  const only = node.children[0]!;
  return isNamed(only, 'a') ? only : null;
}

function isImageAlone({ children }: Element): boolean {
  return children.length === 1 && isNamed(children[0]!, 'img');
}

/** Strong words within strong ones would close what they stand in. */
function unnest(node: Element): void {
  const alike = ALIKE.find((names) => names.includes(node.tagName));
  if (alike === undefined) return;
  replaceElements(node, [[({ tagName }) => alike.includes(tagName), ({ children }) => children]]);
}

/** Code and formulas are their text: the elements that colour and set them are many. */
function flatten(node: Element): void {
  const isCode = node.tagName === 'code' && node.children.length > 1;
  const value = isFormula(node) ? formulaSource(node) : isCode ? toString(node) : null;
  if (value !== null) node.children = [{ type: 'text', value }];
}

/** Elements that Markdown says by the same signs; captions are set in italics. */
const ALIKE = [
  ['strong', 'b'],
  ['em', 'i', 'mark', 'u', 'caption', 'figcaption'],
  ['del', 's', 'strike'],
];

function alignCell({ tagName, properties }: Element): void {
  if (tagName !== 'td' && tagName !== 'th') return;
  const classes = [properties['className']].flat();
  const align = ['right', 'center'].find((side) => classes.includes(`align-${side}`));
  if (align !== undefined) properties['align'] = align;
}

function isElement(node: Root['children'][number], fits: (node: Element) => boolean): boolean {
  return node.type === 'element' && fits(node);
}

/** Letters and digits alone: how a sentence is set must not matter. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
