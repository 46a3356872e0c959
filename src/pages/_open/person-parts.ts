import { inlineHtml, inlineText } from '../../body/inline-html.ts';
import type { Edition } from '../../components/edition.ts';
import { absoluteAt, hasCalendars } from '../../components/edition.ts';
import type { Author } from '../../domain/blog.ts';
import type { PersonParts } from '../../render/person/person-parts.ts';
import { isScheduled } from '../../render/page/schedule.ts';
import { portraitOf } from './portrait-of.ts';

/** What programs get of an author beside the data: a finished portrait, the bio, a calendar. */
export async function personParts(edition: Edition, author: Author): Promise<PersonParts> {
  const { bio } = author;
  const own = absoluteAt(edition, '');
  return {
    bio: bio === undefined ? null : { text: inlineText(bio), html: inlineHtml(bio, own) },
    portrait: await portraitOf(edition, author),
    hasCalendar: hasCalendars(edition) && isScheduled(edition.blog, author, edition.today),
  };
}
