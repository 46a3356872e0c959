import { assembleBlog } from '../domain/assemble-blog.ts';
import type { Blog } from '../domain/blog.ts';
import { startOfDay } from '../domain/calendar.ts';
import { linkBlog } from '../domain/link-blog.ts';
import { publicPart } from '../domain/public-part.ts';
import { blogWith } from './builders.ts';

/** The sound blog of the builders with more put to it, as readers have it on `day`. */
export function linkedBlog(more: Parameters<typeof blogWith>[0], day = '2026-11-20'): Blog {
  const now = startOfDay(day, 'Europe/Berlin');
  const { records } = assembleBlog(blogWith(more), now);
  if (records === null) throw new Error('The blog has no site.');
  return linkBlog(publicPart(records, now), now);
}
