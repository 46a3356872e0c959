import { Option } from 'commander';
import type { Problem } from '../src/domain/problem.ts';
import { checkBlog } from '../src/read/check-blog.ts';
import { wayFromGit } from '../src/read/way-from-git.ts';
import { problemsAsGithub } from '../src/render/problems/problems-as-github.ts';
import { problemsAsJson } from '../src/render/problems/problems-as-json.ts';
import { problemsAsText } from '../src/render/problems/problems-as-text.ts';
import { paintFor } from './command/announce.ts';
import { makeCommand, runCommand } from './command/command.ts';
import type { CommandContext } from './command/command.ts';
import { count } from './command/count.ts';
import { namedFiles } from './command/named-files.ts';
import { startProgress } from './command/progress.ts';

const command = makeCommand({
  name: 'check',
  summary: 'Reports everything that is wrong with a blog; FILES narrow what is reported.',
  example: 'npm run check -- content/posts/your-first-post.mdx --format github',
  time: true,
})
  .argument('[files...]', 'files or folders of the blog')
  .addOption(new Option('--format <format>').choices(['text', 'github', 'json']).default('text'))
  .option('--no-cache', 'read everything anew, and keep nothing for the next time');

await runCommand(command, check);

async function check({ dir, now, options, args }: CommandContext): Promise<void> {
  const named = namedFiles(dir, args);
  const progress = startProgress();
  progress.say('Reading the blog');
  const checked = await checkBlog(dir, now, { cache: options['cache'] }).finally(progress.stop);
  const problems = checked.problems.filter(({ file }) => named.has(file));
  const { posts, authors } = checked.files;
  const clean =
    args.length > 0
      ? `No problems in ${args.join(', ')}.`
      : `No problems in ${count(posts.length, 'post')} and ${count(authors.length, 'author')}.`;
  process.stdout.write(printed(problems, options['format'], dir, clean));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function printed(problems: Problem[], format: string, dir: string, clean: string): string {
  if (format === 'json') return problemsAsJson(problems);
  if (format === 'github') return problemsAsGithub(problems, wayFromGit(dir));
  const paint = paintFor(process.stdout);
  return problems.length > 0 ? problemsAsText(problems, paint) : `${paint('green', clean)}\n`;
}
