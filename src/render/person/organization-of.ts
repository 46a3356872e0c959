import type { Author, Blog } from '../../domain/blog.ts';
import { dayAt } from '../../domain/calendar.ts';
import { membership } from '../../domain/membership/membership.ts';

/**
 * For whom an author may be said to work: the organization of the blog, where there is one. Guests
 * come from elsewhere and alumni have left; a blog without rotations knows neither.
 */
export function organizationOf({ site, now }: Blog, author: Author): string | null {
  const name = site.organization?.name ?? null;
  if (!site.hasRotations) return name;
  const kind = membership(author, dayAt(now, site.timezone));
  return kind === 'member' || kind === 'upcoming' ? name : null;
}
