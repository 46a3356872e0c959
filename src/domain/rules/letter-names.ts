import { folder } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { parseDay } from '../calendar.ts';
import { letterName } from '../letter-name.ts';
import { placeKey } from '../links/link-places.ts';
import { oldAddresses } from '../links/old-addresses.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { didYouMean } from '../wording/did-you-mean.ts';
import { suggestedId } from '../wording/suggested-id.ts';
import { valueAt } from '../written/value-at.ts';
import type { Rule, RuleInput } from './rule.ts';

/** Letters whose file does not say which post they are about, of what day they are, or who wrote. */
export const checkLetterNames: Rule = (input) => {
  if (input.files.letters.length === 0) return [];
  const slugsNow = slugsByOldName(input);
  return input.files.letters.flatMap((letter) => [
    ...unknownPost(letter, input, slugsNow),
    ...wrongName(letter),
    ...otherDay(letter),
  ]);
};

function unknownPost(
  { file, id }: SourceFile,
  { known }: RuleInput,
  slugsNow: Map<string, string>,
): Problem[] {
  const slug = id.split('/')[0]!;
  if (known.posts.has(slug)) return [];
  const now = slugsNow.get(slug);
  const hint = now === undefined ? didYouMean(slug, known.posts) : ` It is called "${now}" now.`;
  return [makeProblem('unknown-post', { file }, { slug, hint, folder: folder.letters })];
}

/** What posts are called now that were called otherwise, by the slug of old. */
function slugsByOldName({ files }: RuleInput): Map<string, string> {
  const slugOf = (path: string) => /^\/posts\/([^/]+)$/.exec(placeKey(path))?.[1];
  return new Map(
    oldAddresses(files).flatMap(({ old, now }) => {
      const [before, after] = [slugOf(old), slugOf(now)];
      return before === undefined || after === undefined ? [] : [[before, after] as const];
    }),
  );
}

function wrongName({ file, id, data }: SourceFile): Problem[] {
  if (letterName(id) !== null) return [];
  const name = id.slice(id.indexOf('/') + 1);
  const written = [valueAt(data, ['date']), /^[\d-]{10}/.exec(name)?.[0]];
  const day = written.map((one) => parseDay(String(one))).find((one) => one !== null);
  const rest = suggestedId(name.replace(/^[\d-]*/, '') || String(valueAt(data, ['from']) ?? ''));
  return [makeProblem('letter-name', { file }, { name, suggestion: `${day ?? DAY}-${rest}` })];
}

function otherDay({ file, id, data }: SourceFile): Problem[] {
  const [name, date] = [letterName(id), valueAt(data, ['date'])];
  const written = typeof date === 'string' ? parseDay(date) : null;
  if (name === null || written === null || written === name.day) return [];
  const args = { date: written, day: name.day, suggestion: `${written}-${name.name}` };
  return [makeProblem('letter-day', { file, path: ['date'] }, args)];
}

const DAY = '2026-01-06';
