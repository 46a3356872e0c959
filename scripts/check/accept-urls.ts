import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { file } from '../../src/domain/addresses.ts';
import { assembleBlog } from '../../src/domain/assemble-blog.ts';
import type { UrlLine } from '../../src/domain/blog-files.ts';
import type { Instant } from '../../src/domain/calendar.ts';
import type { Problem, ProblemCode } from '../../src/domain/problem.ts';
import { acceptUrls, type AcceptedUrls } from '../../src/domain/urls/accept-urls.ts';
import { filesOfUrl } from '../../src/domain/urls/files-of-url.ts';
import { didYouMean } from '../../src/domain/wording/did-you-mean.ts';
import { Refusal } from '../../src/edit/refusal.ts';
import { writeTogether } from '../../src/edit/write-together.ts';
import type { CheckedBlog } from '../../src/read/check-blog.ts';
import { placeProblems } from '../../src/read/place-problems.ts';
import { splitUrls } from '../../src/read/read-urls.ts';
import { CommandError } from '../command/command-error.ts';
import type { NamedFiles } from '../command/named-files.ts';

/**
 * Writes what has become public at `now` into `content/urls.txt`, and out of it what was taken away
 * on purpose, as far as it concerns the files in `named`. Returns what it did, and what is wrong
 * with the blog afterwards.
 *
 * Throws a `Refusal`, and leaves the file as it is, while anything else is wrong: what a broken
 * file holds would be taken for gone. So does a name in `named` that nothing has or had.
 */
export async function acceptInto(
  dir: string,
  { files, records, problems }: CheckedBlog,
  { now, named }: { now: Instant; named: NamedFiles },
): Promise<{ accepted: AcceptedUrls; problems: Problem[] }> {
  const others = problems.filter((one) => one.severity === 'error' && !ACCEPTED.includes(one.code));
  if (others.length > 0 || records === null) throw new Refusal(MEND_FIRST, { problems: others });
  assertKnown(named.gone, files.urls);
  const accepted = acceptUrls(files, records, now, named.isAll ? null : named.has);
  const path = join(dir, file.urls);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  const change = { file: file.urls, before, after: accepted.text, data: null };
  if ((before ?? '') !== accepted.text) writeTogether(dir, [change]);
  const after = assembleBlog({ ...files, urls: splitUrls(accepted.text) }, now);
  return { accepted, problems: await placeProblems(dir, after.problems) };
}

/** A slip in the name of a file that was taken away would accept nothing, without a word. */
function assertKnown(gone: string[], lines: UrlLine[] = []): void {
  const made = lines.flatMap(({ address }) => filesOfUrl(address));
  const isKnown = (path: string) =>
    made.some((file) => file === path || file.startsWith(`${path}/`));
  const slip = gone.find((path) => !isKnown(path));
  if (slip === undefined) return;
  const text = `There is no file ${slip}, and content/urls.txt has no address that it made.`;
  throw new CommandError(text + didYouMean(slip, made), 2, false);
}

const ACCEPTED: readonly ProblemCode[] = ['address-vanished', 'foreign-addresses', 'guid-changed'];

const MEND_FIRST =
  'While that is wrong, content/urls.txt would not be right. Nothing was written: mend it first.';
