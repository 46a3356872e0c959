import type { SiteRecord, TopicRecord } from '../../domain/blog.ts';
import type { RotaReport } from '../../domain/report/report.ts';
import type { Year } from './strip/year.ts';

/** What every part of the desk is made from. */
export interface Desk extends DeskOptions {
  report: RotaReport;
  year: Year;
}

export interface DeskOptions {
  site: SiteRecord;
  topics: TopicRecord[];
  /** From the root of the repository to the blog, with `/`, for links to its host; "" at the root. */
  way: string;
  /** Only who is late, overdue or dormant, or has just missed a turn, has a row. */
  isBehindOnly?: boolean;
  /** The name of the one author on whom the report was narrowed. */
  author?: string | null;
  /** What else is wrong with the files, and where it is listed; null for nothing. */
  problems?: { count: string; href: string } | null;
  /** The address of a script that shows the page anew when files change: in the dev server alone. */
  reload?: string | null;
}
