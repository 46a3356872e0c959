import type { Instant } from '../domain/calendar.ts';

/** The moment that the dev server shows, which BLOG_NOW names; else the present one. */
export function nowOfProcess(): Instant {
  const named = process.env['BLOG_NOW'];
  return named === undefined ? Date.now() : Date.parse(named);
}
