import type { Element } from 'hast';
import type { State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { FootnoteDefinition, FootnoteReference } from 'mdast';
import { isNamed } from './replace-elements.ts';

/** The notes as definitions, under the numbers that the page gives them. */
export function footnotes(state: State, section: Element): FootnoteDefinition[] {
  const list = section.children.find((child) => isNamed(child, 'ol')) as Element | undefined;
  const items = list?.children.filter((child) => isNamed(child, 'li'));
  const start = Number(list?.properties['start'] ?? 1);
  return (items ?? []).map((item, index) => ({
    type: 'footnoteDefinition',
    ...labelled(String(start + index)),
    children: state.toFlow(state.all(item)) as FootnoteDefinition['children'],
  }));
}

function labelled(number: string) {
  return { identifier: number.trim(), label: number.trim() };
}

export function holdsReference({ children }: Element): boolean {
  return children.some(
    (child) => child.type === 'element' && child.properties['dataFootnoteRef'] !== undefined,
  );
}

export function footnoteReference(call: Element): FootnoteReference {
  return { type: 'footnoteReference', ...labelled(toString(call)) };
}
