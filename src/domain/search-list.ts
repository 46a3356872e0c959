/** The file of an index that a browser reads first, in the index's folder. */
export const SEARCH_LIST = 'index.json';

/**
 * What that file holds: the folders of the parts of an index, for each language those of the people
 * first, then of the posts, the oldest first.
 */
export interface SearchList {
  parts: SearchListPart[];
}

export interface SearchListPart {
  name: string;
  /** Two or three letters. */
  language: string;
  kind: 'author' | 'post';
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
