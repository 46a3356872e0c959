import { calendarTitle } from '../../components/schedule/calendar-title.ts';
import type { Author } from '../../domain/blog.ts';
import { loadCalendars } from '../../load-blog.ts';
import { calendarOfSite } from '../../render/calendars/calendar-of-site.ts';
import { openEdition } from '../_open/open-edition.ts';
import { textResponse } from './text-response.ts';

/** The public calendar of the blog, or of an author. */
export async function calendarResponse(of: Author | null): Promise<Response> {
  const { blog, words } = await openEdition();
  const calendar = calendarOfSite({
    site: blog.site,
    calendars: await loadCalendars(),
    of: of?.id ?? null,
    name: calendarTitle(blog, of, words),
    summary: (name, rotation) =>
      name === null
        ? words.t('calendar-open', { rotation })
        : words.t('calendar-turn', { name, rotation }),
  });
  return textResponse(calendar, 'text/calendar');
}
