import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Body } from './body.ts';

/** Puts every table into a named region that can scroll, and alignment into classes. */
export function finishTables(body: Body): void {
  let count = 0;
  visit(body.tree, 'element', (node: Element, index, parent) => {
    if (node.tagName === 'td' || node.tagName === 'th') alignCell(node);
    if (node.tagName !== 'table' || isInTable(parent)) return;
    count++;
    tidyTable(node);
    visit(node, 'element', (cell: Element) => alignCell(cell));
    parent!.children[index!] = region(node, `${body.context.words.tableLabel} ${count}`);
    return SKIP;
  });
}

function isInTable(parent: { type: string } | undefined): boolean {
  return parent?.type === 'element' && /^t[dh]$/.test((parent as Element).tagName);
}

function region(table: Element, label: string): Element {
  const caption = table.children.find((child) => isNamed(child, 'caption'));
  const ariaLabel = (caption && toString(caption).trim()) || label;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', tabIndex: 0, ariaLabel },
    children: [table],
  };
}

/** Header cells say what they head; a header row without any words goes. */
function tidyTable(table: Element): void {
  table.children = table.children.filter(
    (child) => !isNamed(child, 'thead') || toString(child).trim() !== '' || hasComponent(child),
  );
  visit(table, 'element', (node: Element, _, parent) => {
    const isHead = parent?.type === 'element' && parent.tagName === 'tr';
    if (node.tagName !== 'th' || !isHead || node.children.length > 0) return;
    node.tagName = 'td';
  });
}

function hasComponent(node: ElementContent): boolean {
  let found = false;
  visit(node, 'component', () => {
    found = true;
  });
  return found;
}

function alignCell(cell: Element): void {
  const { align } = cell.properties;
  if (align === undefined) return;
  delete cell.properties['align'];
  if (align === 'right' || align === 'center') cell.properties['className'] = [`align-${align}`];
}

function isNamed(node: ElementContent, name: string): node is Element {
  return node.type === 'element' && node.tagName === name;
}
