import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogFiles } from '../domain/blog-files.ts';
import type { BlogRecords } from '../domain/blog.ts';
import { dayAt, type Day, type Instant } from '../domain/calendar.ts';
import type { Problem } from '../domain/problem.ts';
import { stopsReport } from '../domain/report/stops-report.ts';
import { placeProblems } from '../read/place-problems.ts';
import { readBlog } from '../read/read-blog.ts';
import { Refusal } from './refusal.ts';

/** Reads a blog for a change of its files. Refuses where it has no records at all. */
export async function openBlogToEdit(
  dir: string,
  now: Instant,
  { allowHistory }: Pick<BlogToEdit, 'allowHistory'>,
): Promise<BlogToEdit> {
  const files = await readBlog(dir, { bodies: 'none' });
  const { records, problems } = assembleBlog(files, now);
  if (records === null) throw await wrongData(dir, problems);
  const today = dayAt(now, records.site.timezone);
  return { dir, now, today, files, records, problems, allowHistory };
}

/** Ends a verb where what is there is wrong already: who has which slot could not be told. */
export async function assertSound({ dir, problems }: BlogToEdit): Promise<void> {
  if (problems.some(stopsReport)) throw await wrongData(dir, problems);
}

async function wrongData(dir: string, problems: Problem[]): Promise<Refusal> {
  const stopping = await placeProblems(dir, problems.filter(stopsReport));
  return new Refusal('The data are wrong as they are: mend these first.', { problems: stopping });
}

/** A file's whole text, with its byte order mark. */
export function textOf({ dir }: Pick<BlogToEdit, 'dir'>, file: string): string {
  return readFileSync(join(dir, file), 'utf8');
}

export interface BlogToEdit {
  /** Absolute. */
  dir: string;
  now: Instant;
  today: Day;
  files: BlogFiles;
  records: BlogRecords;
  /** Not yet placed. */
  problems: Problem[];
  /** Whether slots before today may be given to others. */
  allowHistory: boolean;
}
