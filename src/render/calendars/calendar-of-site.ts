import { absolute, address } from '../../domain/addresses.ts';
import type { SiteRecord } from '../../domain/blog.ts';
import type { PublicCalendar, PublicEvent } from '../../domain/public-schedule.ts';
import { eventUid, renderCalendar } from './calendar.ts';

/** What the site tells calendars: all that is public, or what is `of` the author with that id. */
export function calendarOfSite({ site, calendars, of, name, summary }: CalendarOfSite): string {
  const schedule = absolute(site.url, address.schedule);
  const events = calendars.flatMap(({ events: all, ...rotation }) =>
    all
      .filter(({ author }) => of === null || author?.id === of)
      .map(({ day, author }) => ({
        uid: eventUid(site.url, rotation.id, rotation.kind === 'turns' ? day : keyOf(author)),
        day,
        summary: summary(author?.name ?? null, rotation.title),
        description: schedule,
        url: author?.id ? absolute(site.url, address.author(author.id)) : schedule,
      })),
  );
  return renderCalendar({ name, url: schedule, events });
}

/** The id of somebody who has no page yet is not public, their name is. */
function keyOf(author: PublicEvent['author']): string {
  return author?.id ?? `name/${encodeURIComponent(author?.name.toWellFormed() ?? '')}`;
}

interface CalendarOfSite {
  site: Pick<SiteRecord, 'url'>;
  calendars: PublicCalendar[];
  of: string | null;
  /** Of the calendar. */
  name: string;
  /** What an event says of somebody, or of an open slot (null), in a rotation with this title. */
  summary: (name: string | null, rotation: string) => string;
}
