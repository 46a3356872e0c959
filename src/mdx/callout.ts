import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { element } from '../domain/element.ts';
import { textField } from '../domain/schema/field.ts';

/** A remark beside the text. In a feed: a quotation that begins with its title, or the label of its kind. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    kind: z
      .enum(['note', 'tip', 'warning'])
      .describe('What it is: "note", "tip" or "warning". Needed: it decides colour and label.'),
    title: textField().optional().describe('A heading for it. Absent: the label of its kind.'),
  }),
  images: [],
  hasChildren: true,
  feedForm: ({ kind, title }, children, say) => {
    const label = typeof title === 'string' ? title : say(`callout-${String(kind)}`);
    return element('blockquote', {}, [heading(label), ...children]);
  },
};

function heading(title: string): ElementContent {
  return element('p', {}, [element('strong', {}, [{ type: 'text', value: title }])]);
}
