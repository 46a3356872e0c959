import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { textField } from '../domain/schema/field.ts';

/** What opens at a click. In a feed: open, below its summary. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    summary: textField().describe(
      'What is always shown, and clicked. Needed: nothing else says what is inside.',
    ),
  }),
  images: [],
  hasChildren: true,
  feedForm: ({ summary }, children) => [
    {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [
        {
          type: 'element',
          tagName: 'strong',
          properties: {},
          children: [{ type: 'text', value: String(summary) }],
        },
      ],
    },
    ...children,
  ],
};
