import type { APIRoute } from 'astro';
import { hasCalendars } from '../../../components/edition.ts';
import type { Author } from '../../../domain/blog.ts';
import { calendarResponse } from '../../_respond/calendar-response.ts';
import { openEdition } from '../../_open/open-edition.ts';

/** Everybody with a page has one: it empties when they leave, but whoever subscribed finds it. */
export async function getStaticPaths() {
  const edition = await openEdition();
  if (!hasCalendars(edition)) return [];
  return edition.blog.authors.map((author) => ({
    params: { id: author.id, calendar: 'schedule' },
    props: { author },
  }));
}

export const GET: APIRoute<{ author: Author }> = ({ props }) => calendarResponse(props.author);
