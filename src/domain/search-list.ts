/**
 * `index.json` of a published search index, which a browser reads first: the folders of its parts,
 * for each language those of the people first, then of the posts, the oldest first.
 */
export interface SearchList {
  parts: SearchListPart[];
}

export interface SearchListPart {
  name: string;
  /** Two or three letters. */
  language: string;
  kind: 'author' | 'post';
  /** How many files it is made of. */
  files: number;
}

/** A word that every page of an index has and nobody types: whatever passes a filter is found by it. */
export const EVERY_PAGE = 'ꙮ';

/** `people.json` beside the search page: the authors of what is found, by id. */
export type SearchPeople = Record<string, SearchPerson>;

export interface SearchPerson {
  name: string;
  role: string | null;
  /** With the base path. */
  url: string;
  /** Labels of the topics they cover. */
  covers: string[];
  /** The portrait, as `srcset`; null: the initials stand for it. */
  face: string | null;
  initials: string;
}
