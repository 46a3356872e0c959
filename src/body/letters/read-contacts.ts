import type { Root } from 'hast';
import { decoded } from '../../domain/decoded.ts';
import type { BodyContact } from '../../domain/segment.ts';
import { contactsIn } from '../../domain/wording/contacts-in.ts';
import type { Body } from '../body.ts';
import { placeOf } from '../place.ts';
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
    for (const contact of contactsIn([decoded(href), ...texts].join('\n'))) {
      if (!found.has(contact.text)) found.set(contact.text, { ...contact, ...placeOf(node) });
    }
  });
  return [...found.values()];
}
