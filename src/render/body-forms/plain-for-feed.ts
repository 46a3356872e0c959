import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { element } from '../../domain/element.ts';

/** Replaces what a page needs and a feed reader does not understand by plain elements. */
export function plainForFeed(tree: Root): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    const rule = RULES.find(([matches]) => matches(node));
    if (!rule) return undefined;
    parent!.children.splice(index!, 1, ...rule[1](node));
    return index!;
  });
}

type Rule = [matches: (node: Element) => boolean, plain: (node: Element) => ElementContent[]];

const RULES: Rule[] = [
  [(node) => has(node, 'a', 'anchor'), (node) => node.children],
  [(node) => has(node, 'div', 'table'), (node) => node.children],
  [(node) => has(node, 'div', 'math'), (node) => [element('p', {}, node.children)]],
  [(node) => has(node, 'h2', 'sr-only'), () => []],
  [
    (node) => has(node, 'section', 'footnotes'),
    (node) => [element('hr', {}, []), ...node.children],
  ],
  [(node) => has(node, 'span', 'katex'), (node) => [element('code', {}, [text(formulaOf(node))])]],
  [(node) => has(node, 'figure', 'code'), plainCode],
  [(node) => node.tagName === 'input', (node) => [text(node.properties['checked'] ? '☑' : '☐')]],
  [(node) => node.tagName === 'label', (node) => node.children],
  [
    (node) => node.tagName === 'summary',
    (node) => [element('p', {}, [element('strong', {}, node.children)])],
  ],
  [(node) => node.tagName === 'details', (node) => node.children],
  [(node) => node.tagName === 'picture', (node) => node.children.filter(isImage)],
];

function plainCode(figure: Element): ElementContent[] {
  const caption = figure.children.filter((child) => isNamed(child, 'figcaption'));
  const code = figure.children
    .filter((child) => isNamed(child, 'pre'))
    .map((pre) => element('pre', {}, [element('code', {}, [text(toString(pre))])]));
  return caption.length > 0 ? [element('figure', {}, [...caption, ...code])] : code;
}

/** The TeX that the MathML carries with it. */
function formulaOf(katex: Element): string {
  let source: string | null = null;
  visit(katex, 'element', (node: Element) => {
    if (node.tagName === 'annotation') source = toString(node);
  });
  return source ?? toString(katex);
}

function has(node: Element, tagName: string, className: string): boolean {
  const classes = node.properties['className'];
  return node.tagName === tagName && Array.isArray(classes) && classes.includes(className);
}

function isNamed(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function isImage(node: ElementContent): boolean {
  return isNamed(node, 'img');
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
