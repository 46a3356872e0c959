import { address } from '../domain/addresses.ts';
import type { Blog, Topic } from '../domain/blog.ts';
import { topicPages } from './page/further-pages.ts';

/** Every old address of the blog at which a page was, and the page that took its place. */
export function redirectsOf(blog: Blog): Redirect[] {
  const { posts, pages, authors, topics, series } = blog;
  return [
    ...posts.flatMap((post) =>
      post.aliases.map((from) => ({ from, to: address.post(post.slug), title: post.title })),
    ),
    ...pages.flatMap((page) =>
      page.aliases.map((from) => ({ from, to: address.page(page.id), title: page.title })),
    ),
    ...renamed(authors, [address.author, address.embed], ({ name }) => name),
    ...topics.flatMap((topic) => renamed([topic], topicAddresses(topic), ({ label }) => label)),
    ...renamed(series, [address.series], ({ title }) => title),
  ];
}

/**
 * The file, from the root of the site, that answers at an old address on a plain web server:
 * "/old/" and "/old" are folders with an index, "/old.html" is itself.
 */
export function redirectFile(from: string): string {
  const path = decodeURI(from).replace(/^\/+|\/+$/g, '');
  return path.endsWith('.html') ? path : `${path}/index.html`;
}

/** A topic's page and its further ones. */
function topicAddresses(topic: Topic): ((id: string) => string)[] {
  return topicPages(topic).map((_, index) => (id) => address.topic(id, index + 1));
}

function renamed<Item extends { id: string; aliases?: string[] | undefined }>(
  items: Item[],
  addresses: ((id: string) => string)[],
  titleOf: (item: Item) => string,
): Redirect[] {
  return items.flatMap((item) =>
    (item.aliases ?? []).flatMap((old) =>
      addresses.map((at) => ({ from: at(old), to: at(item.id), title: titleOf(item) })),
    ),
  );
}

export interface Redirect {
  from: string;
  to: string;
  title: string;
}
