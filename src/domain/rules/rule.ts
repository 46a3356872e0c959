import type { BlogFiles } from '../blog-files.ts';
import type { BlogRecords } from '../blog.ts';
import type { Day, Instant } from '../calendar.ts';
import type { KnownIds } from '../written/known-ids.ts';
import type { Problem } from '../problem.ts';

/**
 * One cross-check of a blog. What it finds must not come up by the passing of days alone: a
 * problem may depend on `now` only in such a way that it goes away later.
 */
export type Rule = (input: RuleInput) => Problem[];

/** `files` keep what was written and where, `records` what is sound of it. */
export interface RuleInput {
  files: BlogFiles;
  records: BlogRecords;
  known: KnownIds;
  now: Instant;
  /** The day of `now` in the blog's time zone. */
  today: Day;
}
