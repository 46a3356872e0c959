/** What a verb does to the owners' files, all of it or nothing. */
export interface Plan {
  changes: FileChange[];
  /** What is done otherwise than asked, or ought to be known: whole sentences. */
  says: string[];
}

/** A file as it is and as it is to be. Texts keep their byte order mark and their line ends. */
export interface FileChange {
  /** From the blog's folder, with `/`. */
  file: string;
  /** Null: there is none yet. */
  before: string | null;
  /** Null: it goes. */
  after: string | null;
  /** What `after` says. */
  data: unknown;
}
