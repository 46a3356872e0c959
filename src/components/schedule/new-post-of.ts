import type { Author } from '../../domain/blog.ts';
import { newPostUrl } from '../../render/ways/new-post-url.ts';
import type { NextPerson } from '../../render/page/schedule.ts';
import type { Edition } from '../edition.ts';

/** Where an author begins a post, for their next turn dated as far as readers may know the day. */
export function newPostOf(
  { blog, way, today }: Edition,
  author: Author,
  next: NextPerson | undefined,
): string | null {
  const { day = null, rotation = null } = next ?? {};
  return newPostUrl({ site: blog.site, way, author, day, today, rotation });
}
