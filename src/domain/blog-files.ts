import type { Outline } from './segment.ts';
import type { Problem } from './problem.ts';

/** A blog as it was read: every file's data, not yet checked against a schema or joined. */
export interface BlogFiles {
  site: SourceFile | null;
  topics: SourceFile | null;
  series: SourceFile | null;
  authors: SourceFile[];
  posts: BodyFile[];
  pages: SourceFile[];
  /** `id` is `<slug>/<day>-<name>`, if the file is named as it ought to be. */
  letters: BodyFile[];
  rotations: SourceFile[];
  /** One per slot file; `id` is `<rotation>/<day>`. */
  slots: SourceFile[];
  /** Facts of every image that an author, a cover or a body uses, by path in the blog's folder. */
  images: Record<string, ImageFacts>;
  /** Every file below `content/posts` or `content/letters` that is neither a post or letter nor used by one. */
  strays: string[];
  /** First segments of the addresses that files in `public/` take. */
  publicNames: string[];
  /** Every file below `public/`, from there ("files/cv.pdf"). */
  publicFiles?: string[];
  /** The lines of `content/urls.txt`, as they are written; absent where there is none. */
  urls?: UrlLine[];
  /** Posts' files that git knows under another name: old path -> new path. */
  renames?: Record<string, string>;
  /** Every key of the interface's words, plural forms as `key.one`. */
  wordKeys?: string[];
  /** What is put into a word, by its key without the plural form: "name" for "{name}". */
  wordPlaces?: Record<string, string[]>;
  /** Characters in titles and names that no font of cards has. */
  undrawn?: string[];
  /** Problems of files that could not be read at all; such files are in none of the lists. */
  problems: Problem[];
}

/** `file` is the path from the blog's folder, with `/`; `id` is what the file's name says. */
export interface SourceFile {
  file: string;
  id: string;
  /** The parsed YAML (front matter for a post, page or letter), as plain values; dates stay strings. */
  data: unknown;
}

export interface BodyFile extends SourceFile {
  outline: Outline;
  /** Hash of everything that goes into the body's segments; names them in the cache. */
  bodyHash: string;
}

/** A line that is not empty: what stands before its first tab, and what follows. */
export interface UrlLine {
  /** From 1. */
  line: number;
  address: string;
  /** Null where nothing follows. */
  guid: string | null;
}

/** What an image's bytes say. `problem` names what forbids its use. */
export type ImageFacts =
  | {
      format: string;
      width: number;
      height: number;
      bytes: number;
      /** Of a picture that moves; absent where there is one. */
      frames?: number;
    }
  | { missing: true }
  | { outside: true }
  | { symlink: true }
  | { unreadable: string };
