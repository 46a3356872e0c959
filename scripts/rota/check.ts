import { Option } from 'commander';
import { dayAt } from '../../src/domain/calendar.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { checkHistory } from '../../src/domain/report/check-history.ts';
import { checkSchedule, type CheckedSchedule } from '../../src/read/check-schedule.ts';
import { placeProblems } from '../../src/read/place-problems.ts';
import type { BlogAt } from '../../src/read/git/read-blog-at.ts';
import { wayFromGit } from '../../src/read/way-from-git.ts';
import { problemsAsGithub } from '../../src/render/problems/problems-as-github.ts';
import { problemsAsJson } from '../../src/render/problems/problems-as-json.ts';
import { problemsAsText } from '../../src/render/problems/problems-as-text.ts';
import { announce, paintFor } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import { makeCommand, type CommandContext } from '../command/command.ts';
import { count } from '../command/count.ts';
import { startProgress } from '../command/progress.ts';
import { BASE_HELP, baseInWords, openBase, wrongAtBase } from './open-base.ts';
import type { Verb } from './verb.ts';

export const check: Verb = { command: checkCommand, run: printCheck };

function checkCommand() {
  return makeCommand({
    name: 'rota',
    verb: 'check',
    summary: 'Reports what is wrong with the schedule; with --base also what rewrites its past.',
    example: 'npm run rota -- check --base origin/main --format github',
    time: true,
  })
    .option('--base <ref>', 'refuse that past turns go to somebody else than at this commit')
    .option('--allow-history', 'with --base: let that pass with a warning')
    .addOption(new Option('--format <format>').choices(['text', 'github', 'json']).default('text'))
    .option('--no-cache', 'read everything anew, and keep nothing for the next time')
    .addHelpText('after', `\n${BASE_HELP}`);
}

async function printCheck(context: CommandContext): Promise<void> {
  const { dir, now, options } = context;
  const ref: string | undefined = options['base'];
  if (options['allowHistory'] && ref === undefined) {
    throw new CommandError('--allow-history says what to do about --base, which is missing.');
  }
  const progress = startProgress();
  progress.say('Reading the blog');
  const cache = options['cache'] !== false;
  const checked = await checkSchedule(dir, now, { cache }).finally(progress.stop);
  const base = ref === undefined ? null : await openBase(context, ref);
  const history = base === null ? [] : historyIn(checked, base, context);
  const found = [...checked.problems, ...checked.warnings, ...history];
  const problems = await placeProblems(dir, found);
  process.stdout.write(printed(problems, checked, context));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function historyIn(checked: CheckedSchedule, at: BlogAt, context: CommandContext): Problem[] {
  const { options, now } = context;
  const base = baseInWords(String(options['base']), at);
  const { records, problems } = checked;
  if (records === null || problems.length > 0) {
    announce(`Whether the past is as it was at ${base} can be told once these are mended.`);
  } else if (!at.isThere) {
    announce(`There was no blog yet at ${base}: there is no past to compare with.`);
  } else if (at.records === null || at.problems.length > 0) {
    announce(
      `The data at ${base} are wrong, so the past is not compared:${wrongAtBase(at.problems)}`,
    );
  } else {
    const found = checkHistory(at.records, records, dayAt(now, records.site.timezone));
    return options['allowHistory'] ? found.map(allowed) : found;
  }
  return [];
}

/** Nothing has to be done about it any more. */
function allowed(problem: Problem): Problem {
  return { ...problem, severity: 'warning', args: { ...problem.args, remedy: '' } };
}

function printed(
  problems: Problem[],
  { records }: CheckedSchedule,
  { dir, options }: CommandContext,
): string {
  if (options['format'] === 'json') return problemsAsJson(problems);
  if (options['format'] === 'github') return problemsAsGithub(problems, wayFromGit(dir));
  const paint = paintFor(process.stdout);
  if (problems.length > 0 || records === null) return problemsAsText(problems, paint);
  const { rotations, authors, slots } = records;
  if (rotations.length === 0) return 'This blog has no rotations: nobody owes a post.\n';
  const members = authors.filter(({ joins }) => joins.length > 0);
  const parts = [
    count(rotations.length, 'rotation'),
    count(members.length, 'member'),
    count(slots.length, 'changed slot'),
  ];
  return `${paint('green', `No problems in ${parts[0]}, ${parts[1]} and ${parts[2]}.`)}\n`;
}
