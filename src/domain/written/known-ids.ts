import { folder, file, ID_PATTERN, idOfFile } from '../addresses.ts';
import type { BlogFiles, SourceFile } from '../blog-files.ts';
import { isMapping } from './value-at.ts';

/**
 * Every id that has a file, also where that file is broken or could not be read at all, so that
 * one broken file makes nothing else wrong. Null: the list itself could not be read.
 */
export function knownIds(files: BlogFiles): KnownIds {
  const unread = files.problems.map((problem) => problem.file);
  const idsIn = (sources: SourceFile[], parent: string) =>
    new Set([
      ...sources.map(({ id }) => id),
      ...unread
        .filter((path) => path.startsWith(`${parent}/`))
        .flatMap((path) => idOfFile(path) ?? [])
        .filter((id) => ID_PATTERN.test(id)),
    ]);
  return {
    authors: idsIn(files.authors, folder.authors),
    posts: idsIn(files.posts, folder.posts),
    pages: idsIn(files.pages, folder.pages),
    rotations: idsIn(files.rotations, folder.schedule),
    topics: files.topics === null && unread.includes(file.topics) ? null : keysOf(files.topics),
    series: files.series === null && unread.includes(file.series) ? null : keysOf(files.series),
  };
}

function keysOf(source: SourceFile | null): Set<string> | null {
  const data = source?.data ?? {};
  return isMapping(data) ? new Set(Object.keys(data).filter((id) => ID_PATTERN.test(id))) : null;
}

export interface KnownIds {
  authors: Set<string>;
  posts: Set<string>;
  pages: Set<string>;
  rotations: Set<string>;
  topics: Set<string> | null;
  series: Set<string> | null;
}
