import type { Day } from '../../../domain/calendar.ts';
import { dayInWords } from '../words/day-in-words.ts';
import type { IssueLinks } from './issue-links.ts';
import { hiddenMark, readMark, textsIn } from './issue-mark.ts';
import type { News } from './issue-news.ts';
import { markdownText } from '../markdown-text.ts';

/**
 * What those who have news are told, each with a mention where their `github` is known; a hidden
 * mark tells what it was, and since which run. Null where nobody has any.
 */
export function issueComment(news: News[], told: Told): string | null {
  if (news.length === 0) return null;
  const shown = news.slice(0, MOST);
  const rest = news.length - shown.length;
  return [
    ...shown.map((one) => `- ${mention(one)}: ${message(one, told)}`),
    ...(rest > 0 ? [`- and ${rest} more, in the list above`] : []),
    '',
    hiddenMark('told', { since: told.since, keys: shown.map(toldKey) }),
  ].join('\n');
}

/** News that no comment has told since the same run: another run may be under way, or have failed. */
export function untoldNews(news: News[], comments: string[], since: Day): News[] {
  const told = new Set(comments.flatMap((text) => toldIn(text, since)));
  return news.filter((one) => !told.has(toldKey(one)));
}

function toldIn(comment: string, since: Day): string[] {
  const data = readMark('told', comment);
  return data?.['since'] === since ? textsIn(data['keys']) : [];
}

function toldKey({ key, line }: News): string {
  return `${key} ${line.standing} ${line.obligation.due ?? ''}`.trimEnd();
}

function mention({ line: { member } }: News): string {
  const { name, github } = member.author;
  return github === undefined ? `**${markdownText(name)}**` : `@${github} (${markdownText(name)})`;
}

function message(news: News, { today, links }: Told): string {
  const { line, rotation } = news;
  const post = `your post for ${markdownText(rotation.title)}`;
  if (line.standing === 'dormant') return dormant(news);
  const url = links.postUrl(line, rotation);
  const write = url === null ? '' : ` [Write your post](${url}).`;
  const due = line.obligation.due === null ? '' : dayInWords(line.obligation.due, today);
  if (line.standing === 'due-soon') return `${post} is due ${due}.${wanted(news, today)}${write}`;
  const { file } = line.member.author;
  return `${post} was due ${due}. If you have been away, say so under \`away\` in [${file}](${links.fileUrl(file)}).${write}`;
}

function wanted({ line: { pullBy } }: News, today: Day): string {
  return pullBy === null || pullBy < today
    ? ' Please open the pull request now.'
    : ` Please open the pull request by ${dayInWords(pullBy, today)}.`;
}

function dormant({ line: { member, obligation }, rotation }: News): string {
  const title = markdownText(rotation.title);
  return `${obligation.missed} posts for ${title} were missed in a row. Editors, please talk; if this is a farewell: \`npm run rota -- leave ${member.id} ${rotation.id}\`.`;
}

/** People; more mentions in one comment reach nobody at GitHub. */
const MOST = 40;

interface Told {
  today: Day;
  /** The day of the run since when it is news. */
  since: Day;
  links: IssueLinks;
}
