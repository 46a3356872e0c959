import type { ElementContent } from 'hast';
import { z } from 'zod';
import type { ComponentDefinition } from '../domain/component.ts';
import { element } from '../domain/element.ts';
import { because, textField } from '../domain/schema/field.ts';

/** A still image that leads to a video elsewhere, or opens its player here; nothing is loaded from there before a click. In a feed: the same, as a link. */
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
  frame: ({ href }) => playerOf(String(href)),
};

/** The player of a service that has one for other sites, the kind that asks for least. */
function playerOf(href: string): string | null {
  for (const [pattern, player] of PLAYERS) {
    const match = pattern.exec(href);
    if (match?.groups) return player(match.groups);
  }
  return null;
}

const PLAYERS: [RegExp, (found: Record<string, string>) => string][] = [
  [
    /^https:\/\/(?:(?:www|m)\.)?youtube\.com\/(?:watch\?(?:[^#]*&)?v=|shorts\/|live\/)(?<id>[\w-]{11})\b/i,
    ({ id }) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  ],
  [
    /^https:\/\/youtu\.be\/(?<id>[\w-]{11})\b/i,
    ({ id }) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  ],
  [
    /^https:\/\/(?:www\.)?vimeo\.com\/(?<id>\d+)\/?$/i,
    ({ id }) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`,
  ],
  // PeerTube, wherever it runs.
  [
    /^(?<host>https:\/\/[^/]+)\/(?:w|videos\/watch)\/(?<id>[\da-z]{22}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/?$/i,
    ({ host, id }) => `${host}/videos/embed/${id}?autoplay=1`,
  ],
];
