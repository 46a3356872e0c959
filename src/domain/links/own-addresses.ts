import { address, FEED_FORMATS } from '../addresses.ts';
import type { BlogFiles } from '../blog-files.ts';
import type { KnownIds } from '../written/known-ids.ts';

/** The addresses of the blog's own pages, each with what lives there, in words. */
export function ownAddresses(files: BlogFiles, known: KnownIds): Map<string, string> {
  const lists = [...listAddresses(files), ...letterAddresses(files), address.notFound];
  const own = lists.map((path): [string, string] => [path, 'an address of the blog itself']);
  const of = (ids: Iterable<string>, at: (id: string) => string, what: string) =>
    [...ids].map((id): [string, string] => [at(id), `the address of the ${what} "${id}"`]);
  return new Map([
    ...own,
    ...of(known.posts, address.post, 'post'),
    ...of(known.posts, address.postMarkdown, 'Markdown form of the post'),
    ...of(known.authors, address.author, 'author'),
    ...FEED_FORMATS.flatMap((format) => [
      ...of(known.authors, (id) => address.feed(address.author(id), format), 'feed of the author'),
      ...of(
        known.topics ?? [],
        (id) => address.feed(address.topic(id), format),
        'feed of the topic',
      ),
    ]),
    ...of(known.authors, address.vcard, 'vCard of the author'),
    ...of(known.authors, address.embed, 'embed of the author'),
    ...of(known.authors, address.authorCalendar, 'calendar of the author'),
    ...of(known.topics ?? [], (id) => address.topic(id), 'topic'),
    ...of(known.series ?? [], address.series, 'series'),
    ...of(known.pages, address.page, 'page'),
    ...of(files.publicFiles ?? [], (path) => `/${path}`, 'file in public/'),
  ]);
}

/** What stands for the whole blog: a schedule and its calendar only where there are rotations. */
export function listAddresses(files: BlogFiles): string[] {
  return files.rotations.length > 0
    ? [...FIXED_ADDRESSES, address.schedule, address.calendar]
    : [...FIXED_ADDRESSES];
}

/** Once there are letters: the page of them all, and their feed. */
function letterAddresses({ letters }: BlogFiles): string[] {
  return letters.length > 0 ? [address.letters, address.lettersFeed] : [];
}

/** What is there in every blog. */
const FIXED_ADDRESSES: readonly string[] = [
  address.home,
  address.posts,
  address.archive,
  address.authors,
  address.topics,
  address.search,
  ...FEED_FORMATS.map((format) => address.feed(address.home, format)),
  address.feeds,
  address.feedList,
  address.people,
  address.peopleSchema,
  address.llms,
  address.sitemapIndex,
];
