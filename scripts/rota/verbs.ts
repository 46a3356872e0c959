import type { Verb } from './verb.ts';

/** Every verb by name, in the order of `--help`: what it is for, and how it is loaded. */
export const verbs: Record<string, ListedVerb> = {
  status: {
    about: 'who owes a post, by when, and who is behind (without a verb it is this)',
    load: async () => (await import('./status.ts')).status,
  },
  next: { about: 'who writes next', load: async () => (await import('./next.ts')).next },
  check: {
    about: 'what is wrong with the schedule, or rewrites its past',
    load: async () => (await import('./check.ts')).check,
  },
  diff: {
    about: 'whose dates a change moves',
    load: async () => (await import('./diff.ts')).diff,
  },
  ics: {
    about: 'calendars for editors, of everybody and of each author',
    load: async () => (await import('./ics.ts')).ics,
  },
  issue: {
    about: 'keeps one issue at GitHub that says all this',
    load: async () => (await import('./issue.ts')).issue,
  },
  swap: { about: 'two slots change hands', load: async () => (await import('./swap.ts')).swap },
  cover: {
    about: 'somebody else takes a slot',
    load: async () => (await import('./cover.ts')).cover,
  },
  offer: {
    about: 'a slot is open to whoever takes it',
    load: async () => (await import('./offer.ts')).offer,
  },
  skip: { about: 'a slot is cancelled', load: async () => (await import('./skip.ts')).skip },
  clear: {
    about: 'a slot is again as the rule says',
    load: async () => (await import('./clear.ts')).clear,
  },
  away: {
    about: 'days on which an author is away',
    load: async () => (await import('./away.ts')).away,
  },
  join: {
    about: 'an author becomes a member of a rotation',
    load: async () => (await import('./join.ts')).join,
  },
  leave: { about: 'a membership ends', load: async () => (await import('./leave.ts')).leave },
};

interface ListedVerb {
  about: string;
  load: () => Promise<Verb>;
}
