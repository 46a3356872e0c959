/** The file of an index that a browser reads first, in the index's folder. */
export const SEARCH_LIST = 'index.json';

/** What that file holds: the parts of an index, those in the blog's own language first. */
export interface SearchList {
  /** The engine's script, in the folder of the index. */
  engine: string;
  parts: SearchListPart[];
}

export interface SearchListPart {
  /** Its folder, which lasts, so that browsers keep what has not changed in it. */
  name: string;
  /** Changes with anything in it. */
  key: string;
  /** Two or three letters. */
  language: string;
}

/** A word that every page of an index has and nobody types: whatever passes a filter is found by it. */
export const EVERY_PAGE = 'ꙮ';

/** `people.json` beside the search page: the authors of what is found, by id. */
export type SearchPeople = Record<string, SearchPerson>;

export interface SearchPerson {
  name: string;
  /** What readers call them. */
  short: string;
  role: string | null;
  /** With the base path. */
  url: string;
  /** Labels of the topics they cover. */
  covers: string[];
  /** The portrait, as `srcset`; null: the initials stand for it. */
  face: string | null;
  initials: string;
  /** How to ask them, null where they name no way that is a link. */
  ask: string | null;
}
