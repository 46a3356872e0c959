import type { Author, Blog } from '../../domain/blog.ts';
import { publishedPosts } from './published-posts.ts';

/** In what somebody writes they can be written to; the language of the latest post first. */
export function languagesOf(blog: Blog, author: Author): string[] {
  const languages = publishedPosts(blog, author).map(({ lang }) => lang ?? blog.site.language);
  return [...new Set(languages)];
}
