import type { APIRoute } from 'astro';
import { hasCalendars } from '../components/edition.ts';
import { calendarResponse } from './_respond/calendar-response.ts';
import { openEdition } from './_open/open-edition.ts';

/** Under a name of its own it would be there in a blog without rotations too. */
export async function getStaticPaths() {
  return hasCalendars(await openEdition()) ? [{ params: { calendar: 'schedule' } }] : [];
}

export const GET: APIRoute = () => calendarResponse(null);
