import type { Element, ElementContent } from 'hast';
import { defaultHandlers } from 'hast-util-to-mdast';
import type { Handle, State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { InlineCode, Paragraph, PhrasingContent } from 'mdast';
import type { InlineMath } from 'mdast-util-math';
import { formulaSource, isFormula } from './formula-source.ts';
import { footnoteReference, footnotes, holdsReference } from './markdown-footnotes.ts';
import { inlineElement } from '../markdown/inline-element.ts';
import { hasClass, isNamed } from './replace-elements.ts';

/** How Markdown says what the elements of a plain tree say, where it is not what everybody does. */
export const markdownHandlers: Record<string, Handle> = {
  a: (state, node) => {
    if (node.properties['dataFootnoteBackref'] !== undefined) return [];
    if (node.properties['dataFootnoteRef'] === undefined) return link(state, node);
    return footnoteReference(node);
  },
  abbr: (state, node) => [...phrasing(state, node), ...meaningOf(node)],
  br: (state, node) => (state.inTable ? inlineElement('br', []) : defaultHandlers.br(state, node)),
  code: (_, node) => code(toString(node)),
  div: (state, node) => {
    if (isNotes(node)) return footnotes(state, node);
    const formula = hasClass(node, 'math') && node.children.find(isFormulaNode);
    return formula ? { type: 'math', value: formulaSource(formula) } : state.all(node);
  },
  figcaption: (state, node) => caption(state, node),
  li: (state, node) => ({
    ...defaultHandlers.li(state, node),
    spread: node.children.some(isBlock),
  }),
  pre: (_, node) => ({
    type: 'code',
    lang: languageOf(node),
    value: toString(node).replace(/\n$/, ''),
  }),
  section: (state, node) => (isNotes(node) ? footnotes(state, node) : state.all(node)),
  span: (state, node) => (isFormula(node) ? inlineFormula(node) : state.all(node)),
  // Without them "10<sup>6</sup>" would be a hundred and six.
  sub: (state, node) => inTags(state, node),
  table: (state, node) => [
    ...node.children.filter(isCaption).map((words) => caption(state, words)),
    defaultHandlers.table(state, node),
  ],
  sup: (state, node) => (holdsReference(node) ? state.all(node) : inTags(state, node)),
};

function code(value: string): InlineCode | [] {
  return value.trim() === '' ? [] : { type: 'inlineCode', value };
}

function caption(state: State, node: Element): Paragraph {
  return { type: 'paragraph', children: [{ type: 'emphasis', children: phrasing(state, node) }] };
}

/** A section in a post; a division in a letter, where they have no heading. */
function isNotes({ properties }: Element): boolean {
  return properties['dataFootnotes'] !== undefined;
}

function isCaption(node: ElementContent): node is Element {
  return isNamed(node, 'caption');
}

/** An address that stands for itself is not given twice. */
function link(state: State, node: Element) {
  const { href } = node.properties;
  if (href === undefined) return state.all(node);
  const made = defaultHandlers.a(state, node);
  const words = toString(node);
  return URL.parse(words)?.href === href ? { ...made, url: words } : made;
}

/** What a page shows to whoever points at it. */
function meaningOf({ properties }: Element): PhrasingContent[] {
  const { title } = properties;
  return title ? [{ type: 'text', value: ` (${String(title)})` }] : [];
}

/** A list in an item may follow its words closely; nothing else may. */
function isBlock(node: ElementContent): boolean {
  return (
    node.type === 'element' && /^(p|pre|blockquote|table|figure|div|dl|hr|h\d)$/.test(node.tagName)
  );
}

function isFormulaNode(node: ElementContent): node is Element {
  return node.type === 'element' && isFormula(node);
}

function inlineFormula(node: Element): InlineMath {
  return { type: 'inlineMath', value: formulaSource(node) };
}

function inTags(state: State, node: Element): PhrasingContent {
  return inlineElement(node.tagName, phrasing(state, node));
}

function phrasing(state: State, node: Element): PhrasingContent[] {
  return state.all(node) as PhrasingContent[];
}

function languageOf(pre: Element): string | null {
  const isCode = (child: ElementContent): child is Element => isNamed(child, 'code');
  const classes = [pre.children.find(isCode)?.properties['className']].flat().map(String);
  return classes.find((name) => name.startsWith('language-'))?.slice('language-'.length) ?? null;
}
