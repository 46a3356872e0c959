import { absolute, address, file } from '../addresses.ts';
import type { BlogRecords } from '../blog.ts';
import type { Instant } from '../calendar.ts';
import { publicFrom } from '../public-from.ts';

/**
 * Every address that people may link to, public or not: the page of each post, free page, author,
 * topic and series, and the old addresses that lead there. What hangs below one of them (feeds,
 * calendars, further pages) stands and falls with it, and lists that are always there are none.
 */
export function urlsOf(records: BlogRecords): Url[] {
  const from = publicFrom(records);
  const { posts, pages, authors, topics, series } = records;
  return [
    ...posts.flatMap((post) => {
      const own = address.post(post.slug);
      const guid = post.guid ?? absolute(records.site.url, own);
      return urlsAt([own, ...post.aliases], post.file, from.posts.get(post.slug), guid);
    }),
    ...pages.flatMap(({ id, aliases, file }) =>
      urlsAt([address.page(id), ...aliases], file, -Infinity),
    ),
    ...authors.flatMap((author) =>
      urlsAt(ids(author).map(address.author), author.file, from.authors.get(author.id)),
    ),
    ...topics.flatMap((topic) => {
      const paths = ids(topic).map((id) => address.topic(id));
      return urlsAt(paths, file.topics, from.topics.get(topic.id));
    }),
    ...series.flatMap((one) =>
      urlsAt(ids(one).map(address.series), file.series, from.series.get(one.id)),
    ),
  ];
}

/** Those of them at which people may have found something by `now`. */
export function publicUrls(records: BlogRecords, now: Instant): Url[] {
  return urlsOf(records).filter(({ from }) => from !== null && from <= now);
}

function ids({ id, aliases }: { id: string; aliases?: string[] | undefined }): string[] {
  return [id, ...(aliases ?? [])];
}

function urlsAt(
  paths: string[],
  file: string,
  from: Instant | undefined,
  guid: string | null = null,
): Url[] {
  return paths.map((path) => ({ address: path, file, from: from ?? null, guid }));
}

export interface Url {
  address: string;
  /** Where it is written what lives there. */
  file: string;
  /** From when it is public; null: never. */
  from: Instant | null;
  /** Of the post that is there, or to which it leads. */
  guid: string | null;
}
