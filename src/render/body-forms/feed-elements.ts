import type { Element, ElementContent, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { element } from '../../domain/element.ts';
import { formulaSource, isFormula } from './formula-source.ts';
import { hasClass, isNamed, replaceElements } from './replace-elements.ts';
import type { Rule } from './replace-elements.ts';

/** Says by plain elements what feed readers do not understand: formulas, tasks, coloured code. */
export function feedElements(tree: Root): void {
  replaceElements(tree, RULES);
}

const RULES: readonly Rule[] = [
  [(node) => hasClass(node, 'footnotes'), (node) => [element('hr', {}, []), ...node.children]],
  [
    (node) => isNamed(node, 'div') && hasClass(node, 'math'),
    (node) => [element('p', {}, node.children)],
  ],
  [isFormula, (node) => [element('code', {}, [text(formulaSource(node))])]],
  [(node) => isNamed(node, 'figure') && hasClass(node, 'code'), plainCode],
  [
    (node) => isNamed(node, 'input'),
    (node) => (isTask(node) ? [text(node.properties['checked'] ? '☑' : '☐')] : []),
  ],
];

function plainCode(figure: Element): ElementContent[] {
  const caption = figure.children.filter((child) => isNamed(child, 'figcaption'));
  const code = figure.children
    .filter((child) => isNamed(child, 'pre'))
    .map((pre) => element('pre', {}, [element('code', {}, [text(toString(pre))])]));
  return caption.length > 0 ? [element('figure', {}, [...caption, ...code])] : code;
}

function isTask({ properties }: Element): boolean {
  return properties['type'] === 'checkbox';
}

function text(value: string): Text {
  return { type: 'text', value };
}
