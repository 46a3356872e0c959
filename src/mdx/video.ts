import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { element } from '../domain/element.ts';
import { because, textField } from '../domain/schema/field.ts';

/** A still image that leads to a video elsewhere; nothing is loaded from there before a click. In a feed: the same. */
export const component: ComponentDefinition = {
  attributes: z.strictObject({
    href: z
      .string()
      .regex(
        /^https:\/\/[^\s/]+(?:\/\S*)?$/i,
        because('invalid-value', 'an address that begins with https://'),
      )
      .describe('Where the video is: an address that begins with https://. Needed.'),
    poster: textField().describe('A still: the path of an image, such as "./talk.jpg". Needed.'),
    alt: z.string().describe('What the still shows. Needed; alt="" says that it only decorates.'),
    title: textField().describe('What the video is called. Needed: it is the words of the link.'),
  }),
  images: ['poster'],
  hasChildren: false,
  feedForm: ({ href, poster, alt, title }) => {
    const image = element('img', { src: String(poster), alt: String(alt) }, []);
    const words: ElementContent = { type: 'text', value: String(title) };
    const link = (children: ElementContent[]) => element('a', { href: String(href) }, children);
    return [element('p', {}, [link([image])]), element('p', {}, [link([words])])];
  },
};
