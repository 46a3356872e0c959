import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post, Series } from '../../domain/blog.ts';

/** What things are called across all pages: each has one `@id`, on the page that is about it. */
export const idOf = {
  blog: (blog: Blog) => named(blog, address.home, 'blog'),
  site: (blog: Blog) => named(blog, address.home, 'site'),
  publisher: (blog: Blog) => named(blog, address.home, 'publisher'),
  post: (blog: Blog, { slug }: Post) => named(blog, address.post(slug), 'post'),
  person: (blog: Blog, { id }: Author) => named(blog, address.author(id), 'person'),
  series: (blog: Blog, { id }: Series) => named(blog, address.series(id), 'series'),
  breadcrumbs: (blog: Blog, path: string) => named(blog, path, 'breadcrumbs'),
  /** A page is what its address says. */
  page: (blog: Blog, path: string) => absolute(blog.site.url, path),
};

function named(blog: Blog, path: string, name: string): string {
  return `${absolute(blog.site.url, path)}#${name}`;
}
