import type { Root } from 'hast';
import { decoded } from '../../domain/decoded.ts';
import type { BodyContact } from '../../domain/segment.ts';
import type { Body } from '../body.ts';
import { placeOf, type Place } from '../place.ts';
import { walkElements } from '../walk-elements.ts';
import { isAnswer } from './parts-of-letter.ts';

/** E-mail addresses and telephone numbers in what the reader wrote, each once; not in the answer. */
export function readContacts({ tree }: Body): BodyContact[] {
  const found = new Map<string, BodyContact>();
  const children = tree.children.filter((node) => !isAnswer(node));
  walkElements({ type: 'root', children } as Root, (node) => {
    if (node.tagName === 'code') return;
    const href = String(node.properties['href'] ?? '');
    const texts = node.children.flatMap((child) => (child.type === 'text' ? child.value : []));
    for (const contact of contactsIn([decoded(href), ...texts].join('\n'), placeOf(node))) {
      if (!found.has(contact.text)) found.set(contact.text, contact);
    }
  });
  return [...found.values()];
}

function contactsIn(text: string, place: Place): BodyContact[] {
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address);
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number).filter(isNumber);
  return [
    ...addresses.map((address): BodyContact => ({ kind: 'e-mail', text: address, ...place })),
    ...numbers.map((number): BodyContact => ({ kind: 'telephone', text: number, ...place })),
  ];
}

/** Days and times of day in groups of digits are none: 08-05-2026, 0412 1635 2250. */
function isNumber(text: string): boolean {
  if (text.startsWith('+')) return hasDigits(text);
  const areTimes = text.split(/\D+/).every((group) => group.length === 4);
  return hasDigits(text) && !areTimes && !/^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{4}$/.test(text);
}

function hasDigits(text: string): boolean {
  const { length } = text.replace(/\D/g, '');
  return length >= 8 && length <= 15;
}

const ADDRESS = /[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;
/** With a country's code, or as it is dialled within a country. */
const NUMBER =
  /(?<![\p{L}\p{N}.,+/-])(?:\+\d[\d ()/.-]{5,}\d|\(?0\d[\d ()/-]{5,}\d)(?![\p{L}\p{N}.,]\d)/gu;
