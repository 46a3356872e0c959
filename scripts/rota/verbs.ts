import type { Verb } from './verb.ts';

/** Every verb by name, in the order of `--help`: what it is for, and how it is loaded. */
export const verbs: Record<string, ListedVerb> = {
  status: {
    about: 'who owes a post, by when, and who is behind (without a verb it is this)',
    load: async () => (await import('./status.ts')).status,
  },
  next: { about: 'who writes next', load: async () => (await import('./next.ts')).next },
  ics: {
    about: 'calendars for editors, of everybody and of each author',
    load: async () => (await import('./ics.ts')).ics,
  },
};

interface ListedVerb {
  about: string;
  load: () => Promise<Verb>;
}
