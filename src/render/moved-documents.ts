import { address, FEED_FORMATS } from '../domain/addresses.ts';
import type { Blog } from '../domain/blog.ts';

/**
 * What programs fetch below the old addresses of posts, authors and topics, and where it is now.
 * A page cannot lead a feed reader or a calendar on, so on a plain web server the document itself
 * lies at both addresses; it names the new one as its own. Not all of them are in every build.
 */
export function movedDocuments({ site, posts, authors, topics }: Blog): MovedDocument[] {
  return [
    ...authors.flatMap(({ id, aliases }) => [
      ...moved(id, aliases, OF_AUTHOR),
      ...(site.hasRotations ? moved(id, aliases, [address.authorCalendar]) : []),
    ]),
    ...topics.flatMap(({ id, aliases }) => moved(id, aliases, OF_TOPIC)),
    ...posts.flatMap(({ slug, aliases }) => {
      const slugs = aliases.flatMap((old) => /^\/posts\/([^/]+)\/?$/.exec(old)?.[1] ?? []);
      return moved(slug, slugs, [address.postMarkdown]);
    }),
  ];
}

function moved(id: string, old: string[] = [], addresses: AddressOf[]): MovedDocument[] {
  // "/posts/old.html" is a file of another system: nothing of ours has been below it.
  const ours = old.filter((before) => !before.endsWith('.html'));
  return ours.flatMap((before) => addresses.map((at) => ({ from: at(before), to: at(id) })));
}

const OF_AUTHOR: AddressOf[] = [
  ...FEED_FORMATS.map((format) => (id: string) => address.feed(address.author(id), format)),
  address.vcard,
];

const OF_TOPIC: AddressOf[] = FEED_FORMATS.map(
  (format) => (id) => address.feed(address.topic(id), format),
);

type AddressOf = (id: string) => string;

export interface MovedDocument {
  from: string;
  to: string;
}
