import { z } from 'zod';
import { hasMark } from '../../render/rota/issue/issue-mark.ts';
import { GithubFailure } from './github-failure.ts';
import type { Github } from './github.ts';

/** By this label the tracking issue is found, and by the hidden mark in its body. */
export const LABEL = 'rota';

/**
 * The one tracking issue, null where there is none. Of several, as two first runs at once may
 * leave them, the oldest; the others are closed and are no tracking issues any more.
 */
export async function findTrackingIssue(github: Github): Promise<Issue | null> {
  const path = `/issues?labels=${LABEL}&state=all&sort=created&direction=asc`;
  const found = (await github.list(issueSchema, path))
    .filter((issue) => issue.pull_request === undefined && !isStrangers(issue))
    .filter(({ body }) => hasMark('state', body ?? ''))
    .toSorted((one, two) => one.number - two.number);
  const [first, ...others] = found;
  for (const { number } of others) {
    const body = `A second copy of #${first!.number}, which is kept.`;
    await changeIssue(github, number, { state: 'closed', body });
  }
  return first ?? null;
}

/** Opens the tracking issue, and returns the one that there is afterwards. */
export async function openTrackingIssue(github: Github, title: string, body: string) {
  const issue = await github.ask(issueSchema, 'POST', '/issues', { title, body, labels: [LABEL] });
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : label.name));
  if (!labels.includes(LABEL)) {
    const reason = `Without the label "${LABEL}" it would not be found again.`;
    await changeIssue(github, issue.number, { state: 'closed', body: reason });
    throw new GithubFailure(
      `GitHub did not put the label "${LABEL}" on issue #${issue.number}, which is closed again: the token may not label issues.`,
    );
  }
  return (await findTrackingIssue(github)) ?? issue;
}

export async function changeIssue(github: Github, number: number, change: IssueChange) {
  return github.ask(issueSchema, 'PATCH', `/issues/${number}`, change);
}

/** Comments since the beginning of `day`, by those who may be believed. */
export async function commentsSince(github: Github, number: number, day: string) {
  const path = `/issues/${number}/comments?since=${day}T00:00:00Z`;
  return (await github.list(commentSchema, path)).filter((comment) => !isStrangers(comment));
}

export async function addComment(github: Github, number: number, body: string) {
  return github.ask(commentSchema, 'POST', `/issues/${number}/comments`, { body });
}

export async function removeComment(github: Github, id: number): Promise<void> {
  await github.ask(z.unknown(), 'DELETE', `/issues/comments/${id}`);
}

/** In a public repository anybody may write; a mark in what they write is no mark of ours. */
function isStrangers({ user, author_association: association }: Authored): boolean {
  const belongs = ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(association ?? 'OWNER');
  return user?.type === 'User' && !belongs;
}

const authored = {
  body: z.string().nullish(),
  user: z.looseObject({ type: z.string() }).nullish(),
  author_association: z.string().nullish(),
};

const issueSchema = z.looseObject({
  ...authored,
  number: z.int().positive(),
  html_url: z.string(),
  state: z.string(),
  labels: z.array(z.union([z.string(), z.looseObject({ name: z.string().nullish() })])),
  pull_request: z.unknown().optional(),
});

const commentSchema = z.looseObject({ ...authored, id: z.int().positive() });

export type Issue = z.infer<typeof issueSchema>;

type Authored = Pick<Issue, 'user' | 'author_association'>;

interface IssueChange {
  body: string;
  state?: 'open' | 'closed';
}
