import type { PublishedPerson } from '../../domain/people-document.ts';

/** What of an author the pages have to prepare for programs: finished images and texts. */
export interface PersonParts {
  bio: PublishedPerson['bio'];
  portrait: PublishedPerson['portrait'];
  /** Whether there is a public calendar of the author. */
  hasCalendar: boolean;
}
