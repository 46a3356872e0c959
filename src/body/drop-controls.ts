import type { Nodes } from 'hast';
import type { Attributes, Literal } from '../domain/segment.ts';
import type { Body } from './body.ts';

/** Leaves out of texts and attributes what neither HTML nor XML can hold, however it was written. */
export function dropControls({ tree }: Body): void {
  drop(tree);
}

function drop(node: Nodes): void {
  if (node.type === 'text') node.value = node.value.replace(CONTROLS, '');
  if (node.type === 'element') node.properties = without(node.properties);
  if (node.type === 'component') node.attributes = without(node.attributes as Attributes);
  if ('children' in node) for (const child of node.children) drop(child);
}

function without<T extends Literal | object>(value: T): T {
  if (typeof value === 'string') return value.replace(CONTROLS, '') as T;
  if (Array.isArray(value)) return value.map(without) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one)])) as T;
}

/** Control characters but tab and ends of lines, halves of characters, and what is no character. */
const CONTROLS = /[[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]--[\t\n\r]]/gv;
