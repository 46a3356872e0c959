import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { textField } from '../domain/schema/field.ts';

/** A remark beside the text. In a feed: a quotation that begins with its title. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    kind: z
      .enum(['note', 'tip', 'warning'])
      .describe('What it is: "note", "tip" or "warning". Needed: it decides colour and label.'),
    title: textField().optional().describe('A heading for it. Absent: the label of its kind.'),
  }),
  images: [],
  hasChildren: true,
  feedForm: ({ title }, children) => ({
    type: 'element',
    tagName: 'blockquote',
    properties: {},
    children: [...(typeof title === 'string' ? [heading(title)] : []), ...children],
  }),
};

function heading(title: string): ElementContent {
  const strong: ElementContent = {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: [{ type: 'text', value: title }],
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [strong] };
}
