import type { ElementContent, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { report, type Body } from './body.ts';
import { HOLDS_PHRASING } from './html-elements.ts';
import { placeOf } from './place.ts';
import { readComponent } from './read-component.ts';
import { readElement } from './read-element.ts';
import { walkElements } from './walk-elements.ts';
import { wrapPhrasing } from './wrap-phrasing.ts';

/**
 * The profile of `.mdx`: tags become components and the few elements that are allowed, comments
 * go, and everything that would have to run is a problem and goes as well.
 */
export function readComponents(body: Body): void {
  const children = readAll(body, body.tree.children as ElementContent[], false);
  body.tree.children = wrapPhrasing(children);
  walkElements(body.tree, (node, parent) => {
    const isStray = parent.type !== 'element' || parent.tagName !== 'details';
    if (node.tagName !== 'summary' || !isStray) return;
    const remedy = 'It begins a <details>, and stands nowhere else.';
    report(body, 'mdx-element', placeOf(node), { name: 'summary', remedy });
  });
}

/** `inLine`: whether these stand within a paragraph or the like. */
function readAll(body: Body, nodes: ElementContent[], inLine: boolean): ElementContent[] {
  const hasText = nodes.some((node) => node.type === 'text' && node.value.trim() !== '');
  return nodes.flatMap((node) => readNode(body, node, inLine || (hasText && isTextTag(node))));
}

function readNode(
  body: Body,
  node: ElementContent | RootContent,
  inLine: boolean,
): ElementContent[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readTag(body, node, inLine);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuseExpression(body, node);
    case 'mdxjsEsm':
      return refuseModule(body, node);
    case 'element': {
      const holdsPhrasing = inLine || HOLDS_PHRASING.has(node.tagName);
      node.children = readAll(body, node.children, holdsPhrasing);
      if (node.tagName === 'blockquote') node.children = wrapPhrasing(node.children);
      return [node];
    }
    default:
      return node.type === 'text' ? [node] : [];
  }
}

function readTag(body: Body, tag: Tag, inLine: boolean): ElementContent[] {
  const name = tag.name ?? '';
  const isComponent = /^[A-Z][A-Za-z0-9]*$/.test(name);
  const holdsPhrasing = !isComponent && (inLine || HOLDS_PHRASING.has(name));
  const children = readAll(body, tag.children, holdsPhrasing);
  return isComponent
    ? readComponent(body, tag, wrapPhrasing(children), inLine)
    : readElement(body, tag, children, inLine);
}

function refuseExpression(body: Body, node: { value: string; position?: unknown; type: string }) {
  if (!isComment(node.value)) {
    const source = `{${node.value}}`;
    report(body, 'mdx-expression', placeOf(node as never), { source: shortened(source) });
  }
  return [];
}

function refuseModule(body: Body, node: { value: string; type: string }) {
  for (const [offset, word] of statements(node.value)) {
    const place = placeOf(node as never);
    const line = place.line + node.value.slice(0, offset).split('\n').length - 1;
    const what = word === 'import' ? 'import modules' : 'export values';
    report(body, 'mdx-module', { line, column: 1 }, { what });
  }
  return [];
}

function statements(source: string): [number, string][] {
  const found = [...source.matchAll(/^(import|export)\b/gm)].map((match): [number, string] => [
    match.index,
    match[1]!,
  ]);
  return found.length > 0 ? found : [[0, 'import']];
}

function isComment(source: string): boolean {
  return source.replace(/\/\*[^]*?\*\//g, '').trim() === '' && source.includes('/*');
}

function shortened(source: string): string {
  return source.length > 60 ? `${source.slice(0, 59)}…` : source;
}

function isTextTag(node: ElementContent): boolean {
  return node.type === 'mdxJsxTextElement';
}

export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;
