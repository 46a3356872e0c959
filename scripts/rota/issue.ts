import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import type { BlogRecords } from '../../src/domain/blog.ts';
import { dayAt } from '../../src/domain/calendar.ts';
import { reportOf, type RotaReport } from '../../src/domain/report/report.ts';
import { GithubFailure } from '../../src/integrations/github/github-failure.ts';
import { keepTrackingIssue } from '../../src/integrations/github/keep-tracking-issue.ts';
import { wayFromGit } from '../../src/read/way-from-git.ts';
import { issueText } from '../../src/render/rota/issue/issue-body.ts';
import { issueLinks, type IssueLinks } from '../../src/render/rota/issue/issue-links.ts';
import { keptInWords } from '../../src/render/rota/issue/kept-in-words.ts';
import { CommandError } from '../command/command-error.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { githubClient } from './github-client.ts';
import { openPulls, pullsOption } from './open-pulls.ts';
import { openRecords } from './open-records.ts';
import type { Verb } from './verb.ts';

export const issue: Verb = { command: issueCommand, run: keepIssue };

function issueCommand() {
  return makeCommand({
    name: 'rota',
    verb: 'issue',
    summary:
      'Keeps one issue at GitHub that says who owes a post, who is behind and who is next. Needs GITHUB_TOKEN.',
    example:
      'GITHUB_TOKEN=... npm run rota -- issue --repo company/blog --pulls pulls.json --comment-on-change',
    time: true,
  })
    .requiredOption('--repo <owner/name>', 'the repository that has the issue', repositoryOption)
    .option(
      '--comment-on-change',
      'mention, in a comment, whoever becomes due soon, overdue or dormant',
    )
    .option('--public', 'also in a public repository, where everybody reads who is late')
    .addOption(pullsOption())
    .option('--no-cache', 'read everything anew, and keep nothing for the next time');
}

async function keepIssue(context: CommandContext): Promise<void> {
  const records = await openRecords(context);
  const today = dayAt(context.now, records.site.timezone);
  const report = reportOf(records, { today, pulls: await openPulls(context, records) });
  if (report.rotations.length === 0) {
    process.stdout.write('This blog has no rotations: nobody owes a post.\n');
    return;
  }
  try {
    process.stdout.write(`${await kept(context, records, report)}\n`);
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error;
    const links = linksFor(context, records, report, { web: webOf(context), branch: 'main' });
    process.stdout.write(`${issueText(report, links)}\n`);
    throw new CommandError(error.message, 3);
  }
}

async function kept(context: CommandContext, records: BlogRecords, report: RotaReport) {
  const { options } = context;
  const client = githubClient(options['repo']);
  const repository = await client.ask(repositorySchema, 'GET', '');
  if (!repository.private && options['public'] !== true) {
    return `${options['repo']} is public, and the issue would name people who are late: nothing is done without --public.`;
  }
  const place = { web: repository.html_url, branch: repository.default_branch };
  return keptInWords(
    await keepTrackingIssue(client, {
      report,
      links: linksFor(context, records, report, place),
      hasComment: options['commentOnChange'] === true,
    }),
  );
}

function linksFor(
  { dir }: CommandContext,
  { site }: BlogRecords,
  { today }: RotaReport,
  { web, branch }: { web: string; branch: string },
): IssueLinks {
  const repository = site.repository ?? { url: web, branch };
  return issueLinks({ web, way: wayFromGit(dir), site: { repository }, today });
}

function webOf({ options }: CommandContext): string {
  return `${process.env['GITHUB_SERVER_URL'] || 'https://github.com'}/${options['repo']}`;
}

function repositoryOption(text: string): string {
  if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/(^|\/)\.{1,2}(\/|$)/.test(text)) return text;
  throw new InvalidArgumentError('It must be the repository as OWNER/NAME.');
}

const repositorySchema = z.looseObject({
  private: z.boolean(),
  html_url: z.string().regex(/^https?:\/\/[^\s()<>]+$/),
  default_branch: z.string().default('main'),
});
