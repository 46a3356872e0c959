import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogFiles } from '../domain/blog-files.ts';
import type { BlogRecords } from '../domain/blog.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Problem } from '../domain/problem.ts';
import { placeProblems } from './place-problems.ts';
import { readBlog } from './read-blog.ts';
import type { ReadOptions } from './read-blog.ts';

/** A blog as it stands at `now`, and all that is wrong with it, each problem at its place. */
export async function checkBlog(
  dir: string,
  now: Instant,
  options: ReadOptions = {},
): Promise<CheckedBlog> {
  const files = await readBlog(dir, options);
  const { records, problems } = assembleBlog(files, now);
  return { files, records, problems: await placeProblems(dir, problems) };
}

export interface CheckedBlog {
  files: BlogFiles;
  /** Null where site.yaml cannot be used. */
  records: BlogRecords | null;
  problems: Problem[];
}
