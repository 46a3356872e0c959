import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';

/** Its paragraphs, lists and figures beside each other where there is room. In a feed: below each other. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({}),
  images: [],
  hasChildren: true,
  feedForm: (_, children) => children,
};
