import type { Author, Blog } from '../../domain/blog.ts';
import type { Words } from '../../words/words.ts';

/** What the calendar of the blog, or of an author, is called. */
export function calendarTitle({ site }: Blog, of: Author | null, { t }: Words): string {
  return t('page-title', { title: of?.name ?? t('schedule-title'), site: site.name });
}
