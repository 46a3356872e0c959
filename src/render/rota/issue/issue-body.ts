import type { RotaReport } from '../../../domain/report/report.ts';
import { withoutEnded } from '../../../domain/report/without-ended.ts';
import type { IssueLinks } from './issue-links.ts';
import { issueState, stateMark } from './issue-state.ts';
import { nextAsMarkdown } from '../next-as-markdown.ts';
import { statusAsMarkdown } from '../status/status-as-markdown.ts';

export const ISSUE_TITLE = 'Rota: who owes a post, and who is next';

/**
 * The tracking issue's text: the report, and hidden at its end what the next run compares with. It
 * keeps within what GitHub takes; of long lists it shows the first.
 */
export function issueBody(report: RotaReport, links: IssueLinks): string {
  const mark = stateMark(issueState(report), MOST_OF_MARK);
  const room = MOST - mark.length - FOOTER.length - BREAKS.length * 2;
  return [issueText(report, links, room), FOOTER, mark].join(BREAKS);
}

/** The report alone, of at most `room` characters. */
export function issueText(whole: RotaReport, links: IssueLinks, room = MOST): string {
  const report = withoutEnded(whole);
  for (const most of CUTS) {
    const text = textWith(report, links, most);
    if (text.length <= room) return text;
  }
  // Names without end.
  return textWith(report, links, 0).slice(0, room).toWellFormed();
}

function textWith(report: RotaReport, links: IssueLinks, most: number): string {
  const shown = { isBehindOnly: false, author: null, isWhole: true, isExplained: false };
  const rotations = report.rotations
    .slice(0, most)
    .map(({ rotation, next }) => ({ rotation, turns: next.slice(0, most) }));
  const next = nextAsMarkdown({ ...report, rotations }).replaceAll(/^## /gm, '### ');
  const status = statusAsMarkdown(report, shown, { most, links });
  if (report.rotations.length === 0) return status.trimEnd();
  return `${status.trimEnd()}\n\n## Who is next\n\n${next.trimEnd()}`;
}

const FOOTER = `---

Written by \`npm run rota -- issue\`: whatever is changed in this text is lost with the next run, comments stay. Closed, it opens again when somebody falls behind, or further behind.`;

const BREAKS = '\n\n';
/** Characters; GitHub takes 65,536. */
const MOST = 65_000;
const MOST_OF_MARK = 40_000;
const CUTS = [Infinity, 200, 100, 50, 25, 12, 6, 3, 1];
