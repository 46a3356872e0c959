import type { OptionValues } from 'commander';
import { assertSound, openBlogToEdit, type BlogToEdit } from '../../src/edit/blog-to-edit.ts';
import { checkPlan, type CheckedPlan } from '../../src/edit/check-plan.ts';
import type { Plan } from '../../src/edit/plan.ts';
import { Refusal } from '../../src/edit/refusal.ts';
import { writeTogether } from '../../src/edit/write-together.ts';
import { problemsAsText } from '../../src/render/problems/problems-as-text.ts';
import { changesAsText } from '../../src/render/rota/changes/changes-as-text.ts';
import { printable } from '../../src/render/rota/columns.ts';
import { fileChangeAsText } from '../../src/render/rota/changes/file-change-as-text.ts';
import { announce, paintFor } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import type { CommandContext } from '../command/command.ts';
import { startProgress } from '../command/progress.ts';
import { failUnwritten } from './fail-unwritten.ts';
import { terminalOf } from './terminal.ts';

/**
 * Plans a change of the blog's files, looks what would come of it, writes it and says what moved.
 * Whatever is refused leaves everything as it is. `mends`: the data may be wrong already.
 */
export async function carryOut(
  context: CommandContext,
  planFor: (blog: BlogToEdit) => Plan,
  { mends = false } = {},
): Promise<void> {
  const { dir, now, options } = context;
  try {
    const progress = startProgress();
    progress.say('Reading the blog');
    const allowHistory = options['allowHistory'] === true;
    const blog = await openBlogToEdit(dir, now, { allowHistory }).finally(progress.stop);
    if (!mends) await assertSound(blog);
    const plan = planFor(blog);
    const checked = await checkPlan(blog, plan);
    if (!options['dryRun']) writeTogether(dir, plan.changes);
    tell(plan, checked, options['dryRun'] === true);
  } catch (error) {
    if (error instanceof Refusal) throw refused(error, options);
    failUnwritten(error, ' Nothing was changed.');
  }
}

function tell({ changes, says }: Plan, { moves, warnings, left }: CheckedPlan, isDry: boolean) {
  const { stdout, stderr } = process;
  const terminal = terminalOf(stdout);
  const files = changes.map((change) => fileChangeAsText(change, { isDry, paint: terminal.paint }));
  const notes = says.map((text) => `${printable(text)}\n`);
  stdout.write([...files, ...notes, changesAsText(moves, terminal)].join(''));
  if (warnings.length > 0) {
    announce('"npm run check" now says:');
    stderr.write(problemsAsText(warnings, paintFor(stderr)));
  }
  if (left.length > 0) {
    announce('This is still wrong:');
    stderr.write(problemsAsText(left, paintFor(stderr)));
  }
  if (isDry) announce('Nothing was written (--dry-run).');
}

function refused({ message, problems, inTheWay }: Refusal, options: OptionValues): CommandError {
  process.stderr.write(problemsAsText(problems, paintFor(process.stderr)));
  const blog: unknown = options['blog'];
  const history = options['allowHistory'] === true ? ' --allow-history' : '';
  const of = typeof blog === 'string' ? ` --blog ${/\s/.test(blog) ? `"${blog}"` : blog}` : '';
  const ways = inTheWay.map(
    ({ rotation, day }) => `  npm run rota -- clear ${rotation} ${day}${history}${of}`,
  );
  const makeWay = ways.length === 0 ? '' : ` To make way:\n${[...new Set(ways)].join('\n')}`;
  const end = message.includes('\n') ? '\n' : ' ';
  return new CommandError(`${lines(message)}${end}Nothing was changed.${makeWay}`, 2, false);
}

function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => /^ */.exec(line)![0] + printable(line).trim())
    .join('\n');
}
