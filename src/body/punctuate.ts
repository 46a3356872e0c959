import type { Element, Parents, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Body } from './body.ts';
import { PHRASING } from './html-elements.ts';
import { punctuateText } from './punctuate-text.ts';

/**
 * Typographic quotation marks, apostrophes, dashes and ellipses by the body's language, or by that
 * of the quotation or words they stand in. Code, formulas and addresses stay as they are written.
 */
export function punctuate(body: Body): void {
  const { language } = body.context;
  walkApart(body.tree, language);
  for (const heading of body.headings) {
    heading.text = punctuateText(heading.text, language).join('');
  }
}

/** Adds to `run` - text that is read as one line - and begins a new one at each block. */
function walk(parent: Parents, run: Text[], language: string): Text[] {
  for (const child of parent.children) {
    if (child.type === 'text') run.push(child);
    else if (child.type === 'element' && PHRASING.has(child.tagName))
      run = inLine(child, run, language);
    else if (child.type === 'component' && child.name === 'Image') run.push(opaque('\uFFFC'));
    else if (child.type === 'element' || child.type === 'component') {
      closeRun(run, language);
      if (child.type === 'component' || child.tagName !== 'pre') walkApart(child, language);
      run = [];
    }
  }
  return run;
}

function walkApart(node: Parents, around: string): void {
  const language = languageOf(node) ?? around;
  closeRun(walk(node, [], language), language);
}

function inLine(element: Element, run: Text[], language: string): Text[] {
  if (element.tagName === 'br') run.push(opaque(' '));
  else if (LITERAL.has(element.tagName) || isAddress(element)) run.push(opaque('\uFFFC'));
  else if (languageOf(element) === null) return walk(element, run, language);
  else {
    walkApart(element, language);
    run.push(opaque('\uFFFC'));
  }
  return run;
}

/** What a quotation or a <span> says of itself. */
function languageOf(node: Parents): string | null {
  const said =
    node.type === 'component' ? node.attributes : node.type === 'element' ? node.properties : {};
  return typeof said['lang'] === 'string' ? said['lang'] : null;
}

const LITERAL = new Set(['code', 'kbd', 'samp', 'var', 'input']);

function isAddress(element: Element): boolean {
  return element.tagName === 'a' && /^(https?:\/\/|www\.)\S+$/i.test(toString(element));
}

/** A stand-in for what is not punctuated: it is read and never written. */
function opaque(value: string): Text {
  return { type: 'text', value };
}

function closeRun(run: Text[], language: string): void {
  const text = run.map((node) => node.value).join('');
  if (!/["']|--|\.\.\./.test(text)) return;
  const pieces = punctuateText(text, language);
  let at = 0;
  for (const node of run) {
    const { length } = node.value;
    node.value = pieces.slice(at, at + length).join('');
    at += length;
  }
}
