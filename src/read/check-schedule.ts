import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogRecords } from '../domain/blog.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Problem } from '../domain/problem.ts';
import { stopsReport } from '../domain/report/stops-report.ts';
import { warnsOfSchedule } from '../domain/report/warns-of-schedule.ts';
import { placeProblems } from './place-problems.ts';
import { readBlog } from './read-blog.ts';

/**
 * A blog at `now` as far as its rotations go, from front matter alone, with the problems without
 * whose remedy nothing can be said of them.
 */
export async function checkSchedule(
  dir: string,
  now: Instant,
  options: { cache?: boolean },
): Promise<CheckedSchedule> {
  const files = await readBlog(dir, { ...options, bodies: 'none' });
  const { records, problems } = assembleBlog(files, now);
  return {
    records,
    problems: await placeProblems(dir, problems.filter(stopsReport)),
    warnings: await placeProblems(dir, problems.filter(warnsOfSchedule)),
  };
}

export interface CheckedSchedule {
  /** Null where site.yaml cannot be used. */
  records: BlogRecords | null;
  problems: Problem[];
  /** Of the schedule; no report waits for their remedy. */
  warnings: Problem[];
}
