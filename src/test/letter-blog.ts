import type { BodyFile } from '../domain/blog-files.ts';
import type { Blog } from '../domain/blog.ts';
import { post } from './builders.ts';
import { linkedBlog } from './linked-blog.ts';

/** The sound blog with posts "one" (2024) and "two" (2026), and letters about them. */
export function letterBlog(letters: BodyFile[]): Blog {
  const posts = [post('one', { date: '2024-01-01' }), post('two', { date: '2026-02-03' })];
  return linkedBlog({ posts, letters });
}

/** What a letter's front matter says of an answer. */
export const ANSWERED = { 'answered-by': 'ada-okafor', answered: '2026-10-20' };
