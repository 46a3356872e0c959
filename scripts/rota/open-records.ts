import type { BlogRecords } from '../../src/domain/blog.ts';
import { didYouMean } from '../../src/domain/wording/did-you-mean.ts';
import { knownInWords } from '../../src/domain/wording/known-in-words.ts';
import { checkSchedule } from '../../src/read/check-schedule.ts';
import { problemsAsText } from '../../src/render/problems/problems-as-text.ts';
import { paintFor } from '../command/announce.ts';
import { CommandError } from '../command/command-error.ts';
import type { CommandContext } from '../command/command.ts';
import { startProgress } from '../command/progress.ts';

/** The blog's records, sound as far as rotations go; else the command ends with what is wrong. */
export async function openRecords({ dir, now, options }: CommandContext): Promise<BlogRecords> {
  const progress = startProgress();
  progress.say('Reading the blog');
  const cache = options['cache'] !== false;
  const { records, problems } = await checkSchedule(dir, now, { cache }).finally(progress.stop);
  if (records !== null && problems.length === 0) return records;
  process.stderr.write(problemsAsText(problems, paintFor(process.stderr)));
  throw new CommandError('No report is made from wrong data: mend these first.', 2, false);
}

/** The id that an option names, null where it was not given; one that does not exist is refused. */
export function namedId(option: unknown, what: string, known: readonly { id: string }[]) {
  if (option === undefined) return null;
  return knownId(option, what, known).id;
}

/** What the id names; one that does not exist is refused. */
export function knownId<T extends { id: string }>(
  given: unknown,
  what: string,
  known: readonly T[],
): T {
  const id = String(given);
  const found = known.find((one) => one.id === id);
  if (found) return found;
  const ids = known.map((one) => one.id);
  const hint =
    didYouMean(id, ids) || (ids.length > 0 ? ` There are: ${knownInWords(id, ids)}.` : '');
  throw new CommandError(`There is no ${what} "${id}".${hint}`);
}
