import { Option } from 'commander';
import type { Instant } from '../src/domain/calendar.ts';
import type { Problem } from '../src/domain/problem.ts';
import { Refusal } from '../src/edit/refusal.ts';
import { checkBlog } from '../src/read/check-blog.ts';
import type { CheckedBlog } from '../src/read/check-blog.ts';
import { wayFromGit } from '../src/read/way-from-git.ts';
import { problemsAsGithub } from '../src/render/problems/problems-as-github.ts';
import { problemsAsJson } from '../src/render/problems/problems-as-json.ts';
import { problemsAsText } from '../src/render/problems/problems-as-text.ts';
import { acceptInto } from './check/accept-urls.ts';
import { acceptedAsText } from './check/accepted-as-text.ts';
import { paintFor } from './command/announce.ts';
import { CommandError } from './command/command-error.ts';
import { failClearly } from './command/fail-clearly.ts';
import { makeCommand, runCommand } from './command/command.ts';
import type { CommandContext } from './command/command.ts';
import { count } from './command/count.ts';
import { namedFiles } from './command/named-files.ts';
import type { NamedFiles } from './command/named-files.ts';
import { startProgress } from './command/progress.ts';

const command = makeCommand({
  name: 'check',
  summary: 'Reports everything that is wrong with a blog; FILES narrow what is reported.',
  example:
    'npm run check -- content/posts/your-first-post.mdx --format github\n  npm run check -- --accept-urls',
  time: true,
})
  .argument('[files...]', 'files or folders of the blog')
  .addOption(new Option('--format <format>').choices(['text', 'github', 'json']).default('text'))
  .option(
    '--accept-urls',
    'record in content/urls.txt what has become public, and that what is gone is gone on purpose',
  )
  .option('--no-cache', 'read everything anew, and keep nothing for the next time');

await runCommand(command, check);

async function check({ dir, now, options, args }: CommandContext): Promise<void> {
  const isAccepting = options['acceptUrls'] === true;
  const named = namedFiles(dir, args, { mayBeGone: isAccepting });
  const progress = startProgress();
  progress.say('Reading the blog');
  const checked = await checkBlog(dir, now, { cache: options['cache'] }).finally(progress.stop);
  const print = (found: Problem[]) => {
    const problems = found.filter(({ file }) => named.has(file));
    process.stdout.write(printed(problems, options['format'], dir, cleanWords(checked, args)));
    if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  };
  if (!isAccepting) return print(checked.problems);
  print(await accept(dir, checked, { now, named, format: options['format'] }));
}

/** Writes content/urls.txt and says so; what is wrong afterwards. */
async function accept(dir: string, checked: CheckedBlog, order: AcceptOrder): Promise<Problem[]> {
  try {
    const { accepted, problems } = await acceptInto(dir, checked, order);
    const stream = order.format === 'text' ? process.stdout : process.stderr;
    stream.write(acceptedAsText(accepted));
    return problems;
  } catch (error) {
    if (!(error instanceof Refusal))
      failClearly(error, { exitCode: 2, note: ' Nothing was changed.' });
    process.stdout.write(printed(error.problems, order.format, dir, ''));
    throw new CommandError(error.message, 2, false);
  }
}

function cleanWords({ files: { posts, authors } }: CheckedBlog, args: string[]): string {
  return args.length > 0
    ? `No problems in ${args.join(', ')}.`
    : `No problems in ${count(posts.length, 'post')} and ${count(authors.length, 'author')}.`;
}

function printed(problems: Problem[], format: string, dir: string, clean: string): string {
  if (format === 'json') return problemsAsJson(problems);
  if (format === 'github') return problemsAsGithub(problems, wayFromGit(dir));
  const paint = paintFor(process.stdout);
  return problems.length > 0 ? problemsAsText(problems, paint) : `${paint('green', clean)}\n`;
}

interface AcceptOrder {
  now: Instant;
  named: NamedFiles;
  format: string;
}
