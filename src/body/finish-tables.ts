import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Body } from './body.ts';
import { isLetter } from './letters/letter-context.ts';
import { replaceNodes } from './replace-nodes.ts';
import { walkElements } from './walk-elements.ts';
import { isSpace } from './wrap-phrasing.ts';

/** Puts every table into a named region that can scroll, and alignment into classes. */
export function finishTables(body: Body): void {
  // A page has one landmark of each name, and a letter stands on pages with other tables.
  const role = isLetter(body.context) ? 'group' : 'region';
  let count = 0;
  walkElements(body.tree, alignCell);
  replaceNodes(body.tree, (node) => {
    if (!isNamed(node, 'table')) return null;
    tidyTable(node);
    return [region(node, `${body.context.words.tableLabel} ${++count}`, role)];
  });
}

function region(table: Element, label: string, role: string): Element {
  const caption = table.children.find((child) => isNamed(child, 'caption'));
  const ariaLabel = (caption && toString(caption).trim()) || label;
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role, tabIndex: 0, ariaLabel },
    children: [table],
  };
}

/**
 * Header cells outside the head, or beside an empty one, say what they head; a head without any
 * words goes.
 */
function tidyTable(table: Element): void {
  table.children = table.children.filter((child) => !isNamed(child, 'thead') || says(child));
  walkElements(table, (row, section) => {
    if (row.tagName !== 'tr') return;
    const isHead = section.type === 'element' && section.tagName === 'thead';
    const cells = row.children.filter((child) => child.type === 'element');
    const isAllHeaders = cells.every((cell) => cell.tagName === 'th');
    const isWhole = isAllHeaders && !cells.some((cell) => cell.children.every(isSpace));
    for (const cell of cells) {
      if (cell.tagName !== 'th') continue;
      if (cell.children.every(isSpace)) cell.tagName = 'td';
      else if (!isHead || !isWhole) cell.properties['scope'] ??= isAllHeaders ? 'col' : 'row';
    }
  });
}

function says(node: Element): boolean {
  return node.children.some(
    (child) =>
      child.type === 'component' || (child.type === 'element' ? says(child) : !isSpace(child)),
  );
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
