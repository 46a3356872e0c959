import { z } from 'zod';
import { folder } from '../../domain/addresses.ts';
import type { ComponentDefinition } from '../../domain/component.ts';
import { ANSWER } from '../../domain/letter-parts.ts';
import type { BodyContext } from '../body-context.ts';

/** Whether a body is a reader's letter: it may end with an answer, and it has no headings. */
export function isLetter({ file }: Pick<BodyContext, 'file'>): boolean {
  return file.startsWith(`${folder.letters}/`);
}

/** A letter's context has the answer among its components, whatever the owners call by its name. */
export function letterContext(context: BodyContext): BodyContext {
  return { ...context, components: { ...context.components, [ANSWER]: answer } };
}

/** `letterParts` takes it apart before anything is printed: neither form of it is ever wanted. */
const answer: ComponentDefinition = {
  attributes: z.strictObject({}),
  images: [],
  hasChildren: true,
  feedForm: (_, children) => children,
};
