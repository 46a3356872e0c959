import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Body } from './body.ts';
import { fenceInfo } from './code-language.ts';
import { isFormula, formulaNode } from './formula.ts';
import { highlight, canHighlight } from './highlighter.ts';
import { markLines } from './mark-lines.ts';

/** Blocks of code with colours, title and marked lines, and formulas as MathML. */
export function finishCode(body: Body): void {
  visit(body.tree, 'element', (node: Element, index, parent) => {
    const formula = formulaIn(node);
    if (formula) parent!.children[index!] = finishFormula(body, formula);
    else if (node.tagName === 'pre') parent!.children[index!] = finishBlock(body, node);
    else return undefined;
    return SKIP;
  });
}

function formulaIn(node: Element): Element | null {
  const [only] = node.children;
  if (node.tagName === 'code') return isFormula(node) ? node : null;
  const holds = node.tagName === 'pre' && only?.type === 'element' && isFormula(only);
  return holds ? only : null;
}

function finishFormula(body: Body, code: Element): ElementContent {
  const offset = code.position?.start.offset;
  const isBlock = (code.properties['className'] as string[]).includes('math-display');
  const isDisplay = isBlock || (offset !== undefined && body.text.startsWith('$$', offset));
  const math = formulaNode(toString(code), isDisplay);
  // A formula wider than the text scrolls: the keyboard must reach it.
  const ariaLabel = body.context.words.formulaLabel;
  const properties = { className: ['math'], role: 'group', tabIndex: 0, ariaLabel };
  return isBlock ? { type: 'element', tagName: 'div', properties, children: [math] } : math;
}

function finishBlock(body: Body, pre: Element): Element {
  const code = pre.children.find((child) => child.type === 'element' && child.tagName === 'code');
  const { language, meta } =
    code?.type === 'element' ? fenceInfo(code) : { language: null, meta: '' };
  const colours = highlight(toString(pre).replace(/\n$/, ''), language)
    .children as ElementContent[];
  const known = language !== null && canHighlight(language);
  const className = known ? { className: [`language-${language}`] } : {};
  const lines = markLines(colours, markedLines(meta));
  const inner: Element = {
    type: 'element',
    tagName: 'code',
    properties: className,
    children: lines,
  };
  const block: Element = {
    type: 'element',
    tagName: 'pre',
    properties: { tabIndex: 0 },
    children: [inner],
  };
  return figure(block, titleIn(meta), body.context.words.codeLabel);
}

function figure(block: Element, title: string | null, label: string): Element {
  const caption: Element[] =
    title === null
      ? []
      : [
          {
            type: 'element',
            tagName: 'figcaption',
            properties: {},
            children: [{ type: 'text', value: title }],
          },
        ];
  const properties = { className: ['code'], ...(title === null ? { ariaLabel: label } : {}) };
  return { type: 'element', tagName: 'figure', properties, children: [...caption, block] };
}

function titleIn(meta: string): string | null {
  const match = /(?:^|\s)title=(?:"([^"]*)"|'([^']*)'|(\S+))/.exec(meta);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? null;
}

/** "{2,4-6}" names the second line and the fourth to the sixth. */
function markedLines(meta: string): (line: number) => boolean {
  const list = /\{([\d,\s-]+)\}/.exec(meta.replace(/"[^"]*"|'[^']*'/g, ''))?.[1] ?? '';
  const ranges = list.split(',').map((part) => part.split('-').map(Number));
  return (line) => ranges.some(([from = 0, to = from]) => from <= line && line <= to && from > 0);
}
