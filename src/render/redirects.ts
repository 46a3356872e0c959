import { address } from '../domain/addresses.ts';
import type { Blog } from '../domain/blog.ts';

/** Every old address of the blog, and the page that took its place. */
export function redirectsOf(blog: Blog): Redirect[] {
  const { posts, pages, authors, topics, series } = blog;
  return [
    ...posts.flatMap((post) =>
      post.aliases.map((from) => ({ from, to: address.post(post.slug), title: post.title })),
    ),
    ...pages.flatMap((page) =>
      page.aliases.map((from) => ({ from, to: address.page(page.id), title: page.title })),
    ),
    ...renamed(authors, address.author, ({ name }) => name),
    ...renamed(
      topics,
      (id) => address.topic(id),
      ({ label }) => label,
    ),
    ...renamed(series, address.series, ({ title }) => title),
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

function renamed<Item extends { id: string; aliases?: string[] | undefined }>(
  items: Item[],
  addressOf: (id: string) => string,
  titleOf: (item: Item) => string,
): Redirect[] {
  return items.flatMap((item) =>
    (item.aliases ?? []).map((old) => ({
      from: addressOf(old),
      to: addressOf(item.id),
      title: titleOf(item),
    })),
  );
}

export interface Redirect {
  from: string;
  to: string;
  title: string;
}
