import type { BodyWords } from '../../body/body-context.ts';
import type { Outline } from '../../domain/segment.ts';

/** What the child process is told once, before its first posts. */
export interface BodySettings {
  base: string;
  host: string;
  /** By language; those of the site, which stand for any other, under "". */
  words: Record<string, BodyWords>;
  /** Absolute paths of the modules of the components, the program's and the owners'. */
  componentFiles: string[];
  /** Where finished segments go; null where outlines are all that is wanted. */
  segmentsFolder: string | null;
}

/** One post that the child process is to read. */
export interface BodyJob {
  file: string;
  /** The body, with empty lines in the place of the front matter. */
  text: string;
  language: string;
  hash: string;
}

/** What became of it. `segments` is null where none were wanted. */
export type BodyResult =
  | { outline: Outline; segments: WrittenFile | null }
  | { crashed: string }
  /** The segments cannot be written to disk, and those of no other post will be. */
  | { unwritable: string };

/** How a file was when it was written, to notice when it no longer is so. */
export interface WrittenFile {
  size: number;
  mtimeMs: number;
  hash: string;
}

/** A component of the owners that cannot be loaded; the line is 1 where none is known. */
export interface BrokenComponent {
  file: string;
  line: number;
  reason: string;
}

export type BodyAnswer =
  { ready: true; broken: BrokenComponent[] } | { results: [file: string, result: BodyResult][] };
