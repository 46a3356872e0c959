import type { Element, ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { element } from '../domain/element.ts';
import { languageField, textField, urlField } from '../domain/schema/field.ts';
import { textDirection } from '../domain/wording/text-direction.ts';

/** What somebody else said, with who it was and in which language. In a feed: a quotation. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    by: textField().optional().describe('Who said it. Absent: nobody is named.'),
    href: urlField().optional().describe('Where it was said: an address. Absent: no link.'),
    lang: languageField()
      .optional()
      .describe('The language of the words, such as "de". Absent: that of the post.'),
  }),
  images: [],
  hasChildren: true,
  feedForm: ({ by, href, lang }, children) => {
    const source = typeof href === 'string' ? [link(href, String(by ?? href))] : words(by);
    const line = source.length > 0 ? [element('p', {}, [...words('— '), ...source])] : [];
    // Who said it is named in the language of the post.
    const said =
      typeof lang === 'string'
        ? [element('div', { lang, dir: textDirection(lang) }, children)]
        : children;
    return element('blockquote', {}, [...said, ...line]);
  },
};

function link(href: string, text: string): Element {
  return element('a', { href }, words(text));
}

function words(value: unknown): ElementContent[] {
  return typeof value === 'string' ? [{ type: 'text', value }] : [];
}
