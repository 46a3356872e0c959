import { join } from 'node:path';
import { makeProblem } from '../domain/problem.ts';
import type { Problem } from '../domain/problem.ts';
import type { Outline } from '../domain/segment.ts';
import type { WrittenFile } from './bodies/body-job.ts';
import type { FileStamp } from './list-files.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { readText, type ReadText } from './read-text.ts';
import { splitFrontMatter } from './yaml/split-front-matter.ts';
import { hashOf } from './hash-of.ts';

/** Reads a YAML file, or a file that begins with YAML; `before` is what was read last time. */
export function readSource(
  dir: string,
  file: string,
  stamp: FileStamp,
  before?: ReadSource,
): ReadSource {
  return sourceOf(() => readText(join(dir, file)), file, stamp, before);
}

/** What a file says whose text comes from `read`, which is not asked for one that is too large. */
export function sourceOf(
  read: () => ReadText,
  file: string,
  stamp: FileStamp,
  before?: ReadSource,
): ReadSource {
  const isBody = /\.mdx?$/.test(file);
  const limit = isBody ? MOST_OF_BODY : MOST_OF_YAML;
  if (stamp.size > limit) return unreadable(file, stamp, tooLarge(stamp.size, limit));
  const found = read();
  if ('reason' in found) return unreadable(file, stamp, found.reason);
  const hash = hashOf(found.text);
  if (before?.hash === hash) return { ...before, stamp };
  return isBody
    ? readBodyFile(found.text, file, stamp, hash)
    : readYaml(found.text, file, stamp, hash);
}

/** The body of a post's file, with empty lines in the place of its front matter. */
export function readBodyText(dir: string, file: string): string {
  const read = readText(join(dir, file));
  const split = 'text' in read ? splitFrontMatter(read.text, file) : null;
  return split && 'body' in split ? split.body : '';
}

function readYaml(text: string, file: string, stamp: FileStamp, hash: string): ReadSource {
  const { data, problems } = parseYaml(text, file);
  return { stamp, hash, data, problems, bodyText: null };
}

function readBodyFile(text: string, file: string, stamp: FileStamp, hash: string): ReadSource {
  const split = splitFrontMatter(text, file);
  if ('problem' in split) return { stamp, hash, problems: [split.problem], bodyText: null };
  const { data, problems } = parseYaml(split.yaml, file, 1);
  return { stamp, hash, data, problems, bodyText: hashOf(split.body) };
}

function unreadable(file: string, stamp: FileStamp, reason: string): ReadSource {
  const problems = [makeProblem('unreadable-file', { file, line: 1, column: 1 }, { reason })];
  return { stamp, hash: '', problems, bodyText: null };
}

function tooLarge(bytes: number, limit: number): string {
  const inMegabytes = (number: number) => Math.ceil((number * 10) / MEGABYTE) / 10;
  return `it has ${inMegabytes(bytes)} MB, and ${inMegabytes(limit)} MB are the most`;
}

const MEGABYTE = 1024 * 1024;
const MOST_OF_YAML = MEGABYTE;
// Longer posts than 512 KB are told so by their own problem, after their front matter was read.
const MOST_OF_BODY = 16 * MEGABYTE;

export interface ReadSource {
  stamp: FileStamp;
  /** Of the whole text; empty where it cannot be read. */
  hash: string;
  /** Absent or undefined where it cannot be read. */
  data?: unknown;
  problems: Problem[];
  /** Hash of a post's or page's body; null where there is none. */
  bodyText: string | null;
  body?: ReadBody;
}

export interface ReadBody {
  /** Of all that goes into the segments. */
  hash: string;
  outline: Outline;
  /** The file of finished segments, once it was wanted. */
  segments: WrittenFile | null;
  /** Whether the parser failed on it, which is tried again each time. */
  crashed?: true;
}
