import type { ElementContent, Parents } from 'hast';
import { report, type Body } from '../body.ts';
import type { ComponentElement } from '../component-element.ts';
import { placeOf } from '../place.ts';
import { readableText } from '../readable-text.ts';
import { replaceNodes } from '../replace-nodes.ts';
import { isSpace } from '../wrap-phrasing.ts';
import { isAnswer, isNotes } from './parts-of-letter.ts';

/** Holds an answer to its place, alone at the end of its letter, and both to saying something. */
export function readAnswer(body: Body): void {
  replaceNodes(body.tree, (node, parent) => refuseWithin(body, node, parent));
  const children = body.tree.children as ElementContent[];
  const [answer, ...others] = children.filter(isAnswer);
  for (const other of others) refusePlace(body, other, 'is there a second time');
  const isLast = children.findLast((node) => !isSpace(node) && !isNotes(node)) === answer;
  if (answer && others.length === 0 && !isLast) refusePlace(body, answer, FOLLOWED);
  if (answer && isSilent(answer.children)) report(body, 'answer-empty', placeOf(answer));
  const letter = children.filter((node) => !isAnswer(node) && !isNotes(node));
  const isRead = body.problems.length === 0;
  if (isRead && isSilent(letter)) {
    report(body, 'letter-empty', answer ? placeOf(answer) : { line: 1, column: 1 });
  }
}

/** An answer that is not at the outermost level, as the text that it holds: no page can print it. */
function refuseWithin(body: Body, node: ElementContent, parent: Parents): ElementContent[] | null {
  if (!isAnswer(node) || parent.type === 'root') return null;
  refusePlace(body, node, `stands within ${nameOf(parent)}`);
  return node.children;
}

function nameOf(parent: Parents): string {
  if (parent.type === 'component') return `<${parent.name}>`;
  const name = parent.type === 'element' ? parent.tagName : '';
  return NAMES[name] ?? `<${name}>`;
}

function refusePlace(body: Body, answer: ComponentElement, fault: string): void {
  report(body, 'answer-place', placeOf(answer), { fault });
}

/** Neither words nor anything to be seen: an image, a formula, a block of code. */
function isSilent(nodes: ElementContent[]): boolean {
  return nodes.every((node) => {
    if (node.type === 'component' || readableText(node).trim() !== '') return false;
    return node.type !== 'element' || (!SEEN.has(node.tagName) && isSilent(node.children));
  });
}

const FOLLOWED = 'is not the end of the letter: something stands behind it';
const NAMES: Record<string, string> = { blockquote: 'a quotation', li: 'a list' };
const SEEN = new Set(['img', 'pre', 'code']);
