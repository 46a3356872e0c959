import { addDays } from '../../domain/calendar.ts';
import type { RotaReport } from '../../domain/report/report.ts';
import { issueBody, ISSUE_TITLE } from '../../render/rota/issue/issue-body.ts';
import { issueComment, untoldNews } from '../../render/rota/issue/issue-comment.ts';
import type { IssueLinks } from '../../render/rota/issue/issue-links.ts';
import type { KeptIssue } from '../../render/rota/issue/kept-in-words.ts';
import { isWorse, issueNews, type News } from '../../render/rota/issue/issue-news.ts';
import { stateIn, type IssueState } from '../../render/rota/issue/issue-state.ts';
import {
  addComment,
  changeIssue,
  commentsSince,
  findTrackingIssue,
  openTrackingIssue,
  removeComment,
  type Issue,
} from './github-tracking-issue.ts';
import type { Github } from './github.ts';

/**
 * Makes the repository's tracking issue say what the report says, and tells in a comment who has
 * become due soon, overdue or dormant since the last run. One that somebody has closed stays
 * closed until somebody falls behind, or further behind. Where all is as it was nothing is written.
 */
export async function keepTrackingIssue(github: Github, wanted: Wanted): Promise<KeptIssue> {
  const body = issueBody(wanted.report, wanted.links);
  const found = await findTrackingIssue(github);
  if (found === null) {
    const issue = await openTrackingIssue(github, ISSUE_TITLE, body);
    return keptIssue(issue, 'opened', []);
  }
  const before = stateIn(found.body ?? '');
  const told = wanted.hasComment && before ? await tell(github, found, before, wanted) : [];
  const isReopened = found.state === 'closed' && isWorse(wanted.report, before);
  if (!isReopened && isSame(found.body ?? '', body)) return keptIssue(found, 'nothing', told);
  await changeIssue(github, found.number, { body, ...(isReopened && { state: 'open' }) });
  return keptIssue(found, isReopened ? 'reopened' : 'updated', told);
}

/**
 * Comments before the body is changed: a run that fails between the two is made good by the next,
 * which finds the comment. Of two runs at once the later takes its comment back.
 */
async function tell(github: Github, { number }: Issue, before: IssueState, wanted: Wanted) {
  const { report, links } = wanted;
  const since = before.day;
  const from = addDays(since, -1);
  const news = issueNews(report, before);
  if (news.length === 0) return [];
  const bodiesOf = async (is: (id: number) => boolean) =>
    (await commentsSince(github, number, from)).flatMap(({ id, body }) =>
      is(id) ? [body ?? ''] : [],
    );
  const untold = untoldNews(news, await bodiesOf(() => true), since);
  const comment = issueComment(untold, { today: report.today, since, links });
  if (comment === null) return [];
  const { id } = await addComment(github, number, comment);
  if (untoldNews(untold, await bodiesOf((other) => other < id), since).length > 0) return untold;
  await removeComment(github, id);
  return [];
}

function keptIssue(
  { number, html_url: url }: Issue,
  did: KeptIssue['did'],
  told: News[],
): KeptIssue {
  return { did, number, url, told };
}

/** The host may keep line ends in its own way. */
function isSame(one: string, two: string): boolean {
  const [first, second] = [one, two].map((text) => text.replaceAll('\r\n', '\n').trimEnd());
  return first === second;
}

export interface Wanted {
  report: RotaReport;
  links: IssueLinks;
  /** Whether people are told of their new standing. */
  hasComment: boolean;
}
