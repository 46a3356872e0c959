import type { RotationRecord } from '../../../domain/blog.ts';
import type { Day } from '../../../domain/calendar.ts';
import type { StandingLine } from '../../../domain/report/standing-line.ts';
import type { SiteFile } from '../../../domain/schema/site.ts';
import { newPostUrl } from '../../ways/new-post-url.ts';

/** Where links of the tracking issue lead: into the repository at `web`, in which `way` is the blog. */
export function issueLinks({ web, way, site, today }: Place): IssueLinks {
  const fileUrl = (file: string) =>
    `${web}/blob/HEAD/${[way, file].filter(Boolean).join('/')}`.replaceAll(' ', '%20');
  const postUrl = (line: StandingLine, { id }: RotationRecord) => {
    const { member, obligation, standing, severity } = line;
    if (severity === 0 && standing !== 'due-soon') return null;
    const { author } = member;
    const post = { site, way, author, day: obligation.due, today, rotation: id };
    return newPostUrl(post)?.replace(/[()]/g, (bracket) => PARENTHESES[bracket]!) ?? null;
  };
  return { fileUrl, postUrl };
}

/** They would end a link in Markdown. */
const PARENTHESES: Record<string, string> = { '(': '%28', ')': '%29' };

interface Place {
  /** Address of the repository. */
  web: string;
  way: string;
  site: Pick<SiteFile, 'repository'>;
  today: Day;
}

export interface IssueLinks {
  /** Of a file of the blog. */
  fileUrl: (file: string) => string;
  /** "Write your post", for whoever is due soon or behind; null where there is none. */
  postUrl: (line: StandingLine, rotation: RotationRecord) => string | null;
}
