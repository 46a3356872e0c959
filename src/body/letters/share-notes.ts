import type { Element, Parents, Root } from 'hast';
import { element } from '../../domain/element.ts';
import type { Body } from '../body.ts';
import type { ComponentElement } from '../component-element.ts';
import { walkElements } from '../walk-elements.ts';
import { answerIn, isNotes } from './parts-of-letter.ts';

/**
 * Puts the notes that the answer calls first at its end, so that letter and answer can be printed
 * apart, and names both lists by what is no heading. The numbers of notes stay as they are.
 */
export function shareNotes({ tree }: Body): void {
  const section = tree.children.find(isNotes);
  const list = section && itemsIn(section, 'ol')[0];
  if (!section || !list) return;
  // What has no heading is no section.
  section.tagName = 'div';
  section.children = [nameOf(section, LABEL), list];
  const answer = answerIn(tree);
  const items = itemsIn(list, 'li');
  const kept = answer === null ? items.length : countOfLetter(items, answer, tree);
  if (answer === null || kept === items.length) return;
  list.children = items.slice(0, kept);
  const properties = kept === 0 ? {} : { start: kept + 1 };
  const rest = element('ol', properties, items.slice(kept));
  pointTo(ANSWER_LABEL, answer);
  const name = nameOf(section, ANSWER_LABEL);
  answer.children.push(element('div', { ...section.properties }, [name, rest]));
  if (kept === 0) tree.children = tree.children.filter((node) => node !== section);
}

/** How many notes come before the first that nothing but the answer calls. */
function countOfLetter(items: Element[], answer: ComponentElement, { children }: Root): number {
  const letter = children.filter((node) => node !== answer && !isNotes(node));
  const calledByLetter = callsIn({ type: 'root', children: letter });
  const calledByAnswer = callsIn(answer);
  const hrefs = items.map(({ properties }) => `#${String(properties['id'])}`);
  const first = hrefs.findIndex((href) => calledByAnswer.has(href) && !calledByLetter.has(href));
  return first < 0 ? items.length : first;
}

function callsIn(parent: Parents): Set<string> {
  const hrefs = new Set<string>();
  walkElements(parent, ({ properties }) => {
    if (properties['dataFootnoteRef'] !== undefined) hrefs.add(String(properties['href']));
  });
  return hrefs;
}

function pointTo(label: string, parent: Parents): void {
  walkElements(parent, ({ properties }) => {
    if (properties['dataFootnoteRef'] !== undefined) properties['ariaDescribedBy'] = [label];
  });
}

function nameOf(section: Element, id: string): Element {
  const name = section.children.find((node) => node.type === 'element') as Element;
  return element('p', { className: ['sr-only'], id }, name.children);
}

function itemsIn({ children }: Element, tagName: string): Element[] {
  return children
    .filter((node) => node.type === 'element')
    .filter((node) => node.tagName === tagName);
}

const LABEL = 'footnote-label';
const ANSWER_LABEL = 'answer-footnote-label';
