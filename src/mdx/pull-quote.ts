import type { Element, ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { element } from '../domain/element.ts';
import { textField, urlField } from '../domain/schema/field.ts';

/** A sentence in large letters. In a feed: a quotation. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    by: textField().optional().describe('Who said it. Absent: nobody is named.'),
    href: urlField().optional().describe('Where it was said: an address. Absent: no link.'),
  }),
  images: [],
  hasChildren: true,
  feedForm: ({ by, href }, children) => {
    const source = typeof href === 'string' ? [link(href, String(by ?? href))] : words(by);
    const line = source.length > 0 ? [element('p', {}, [...words('— '), ...source])] : [];
    return element('blockquote', {}, [...children, ...line]);
  },
};

function link(href: string, text: string): Element {
  return element('a', { href }, words(text));
}

function words(value: unknown): ElementContent[] {
  return typeof value === 'string' ? [{ type: 'text', value }] : [];
}
