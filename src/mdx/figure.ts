import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { element } from '../domain/element.ts';
import { textField } from '../domain/schema/field.ts';

/** An image with a caption. In a feed: the same, plain. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    src: textField().describe(
      'The image: a path that begins at this file, such as "./tide.jpg". Needed.',
    ),
    alt: z
      .string()
      .describe(
        'What the image shows, for who cannot see it. Needed; alt="" says that it only decorates.',
      ),
    caption: textField().optional().describe('The words below it. Absent: none.'),
    credit: textField().optional().describe('Who made the image. Absent: nobody is named.'),
    wide: z.boolean().optional().describe('Whether it is wider than the text. Absent: it is not.'),
  }),
  images: ['src'],
  hasChildren: false,
  feedForm: ({ src, alt, caption, credit }) => {
    const words = [caption, credit].filter((text) => typeof text === 'string').join(' ');
    const image = element('img', { src: String(src), alt: String(alt) }, []);
    const text: ElementContent = { type: 'text', value: words };
    return element('figure', {}, words ? [image, element('figcaption', {}, [text])] : [image]);
  },
};
