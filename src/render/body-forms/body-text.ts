import type { Element, Nodes } from 'hast';
import type { Segment } from '../../domain/segment.ts';
import { formulaSource, isFormula } from './formula-source.ts';
import { plainTree } from './plain-tree.ts';
import type { BodyOptions } from './plain-tree.ts';

/** A body's words as plain text: paragraphs with an empty line between, no notes. */
export function bodyText(segments: readonly Segment[], options: BodyOptions): string {
  const text = textOf(plainTree(segments, options));
  return text
    .split('\n\n')
    .map((block) => block.replace(/[^\S\n]+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (!('children' in node)) return '';
  if (node.type !== 'element') return node.children.map(textOf).join('');
  if (node.tagName === 'br') return '\n';
  if (isOfNotes(node)) return '';
  if (isFormula(node)) return formulaSource(node);
  const inner = node.children.map(textOf).join('');
  return IN_LINE.has(node.tagName) ? inner : `\n\n${inner}\n\n`;
}

function isOfNotes({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnotes'] !== undefined;
}

/** What stands within a line of text; everything else is a block of its own. */
const IN_LINE = new Set(
  'a abbr b bdi bdo cite code del dfn em i img ins kbd mark math q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
