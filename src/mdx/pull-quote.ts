import type { ComponentDefinition } from '../domain/component.ts';
import { component as quote } from './quote.ts';

/** A sentence in large letters. In a feed: a quotation. */
export const component: ComponentDefinition = { ...quote };
