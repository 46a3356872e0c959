import { address, file } from '../addresses.ts';
import type { UrlLine } from '../blog-files.ts';
import { linkPlaces, placeKey } from '../links/link-places.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { recordedUrls, type RecordedUrls } from '../urls/recorded-urls.ts';
import { successorOf } from '../urls/successor.ts';
import { decidesWhatIsPublic, hasEveryFile } from '../urls/sound-files.ts';
import { urlsOf } from '../urls/urls-of.ts';
import { aliasInWords } from '../wording/alias-in-words.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Addresses that were public, as `content/urls.txt` says, and that nothing has any more. What
 * waits for its day is not gone, so that no time makes a difference. Where a file cannot be read,
 * what it held is not known, and nothing is said of what may be its.
 */
export const checkLastingAddresses: Rule = (input) => {
  const urls = recordedUrls(input.files.urls);
  const lines = [...urls.values()];
  if (lines.length === 0 || !hasEveryFile(input)) return [];
  const places = linkPlaces(input.files, input.records, input.known);
  const isThere = (line: UrlLine) => {
    const place = places.get(placeKey(line.address));
    return place !== undefined && place.from !== null;
  };
  const gone = lines.filter((line) => !isThere(line));
  if (gone.length === 0) return [];
  if (isForeign(lines, gone)) return [foreign(gone.length)];
  const fault = faultsOf(input, urls, gone.length <= MOST_WITH_HINTS);
  return gone.flatMap((line) => {
    const found = fault(line);
    const place = { file: file.urls, line: line.line, column: 1 };
    return found
      ? [makeProblem('address-vanished', place, { ...found, address: line.address })]
      : [];
  });
};

/** A blog that was begun with a copy of another has the list of that: to say it once is enough. */
function isForeign(lines: UrlLine[], gone: UrlLine[]): boolean {
  const posts = (some: UrlLine[]) =>
    some.filter(({ address: path }) => path.startsWith(address.posts)).length;
  return posts(gone) >= LEAST_TO_BE_FOREIGN && posts(gone) === posts(lines);
}

function foreign(count: number): Problem {
  const place = { file: file.urls, line: 1, column: 1 };
  return makeProblem('foreign-addresses', place, { count: `${count}` });
}

/** What is said of an address that is gone; null where another problem says it. */
function faultsOf(
  input: RuleInput,
  urls: RecordedUrls,
  hints: boolean,
): (line: UrlLine) => Fault | null {
  const { files, records } = input;
  const owners = new Map(urlsOf(records).map((url) => [placeKey(url.address), url.file]));
  const posts = new Map(records.posts.map((post) => [post.file, post]));
  const blog = { files, records, urls };
  const isSound = decidesWhatIsPublic(input);
  return (line) => {
    const owner = owners.get(placeKey(line.address));
    const post = posts.get(owner ?? '');
    if (post?.draft) return draftFault(post.file);
    if (post && post.instant === null) return null;
    if (owner !== undefined) return isSound ? { fault: HIDDEN, remedy: BRING_BACK } : null;
    const successor = hints ? successorOf(line, blog) : null;
    return { fault: 'leads nowhere now', remedy: aliasInWords(line.address, successor) };
  };
}

function draftFault(path: string): Fault {
  return { fault: `${path}, whose address it is, is a draft now`, remedy: `Take "draft: true" out of ${path}.` }; // prettier-ignore
}

const HIDDEN = 'nothing of what it shows is public any more';
const BRING_BACK =
  'Bring a public post of it back, or name the old id under "aliases" of what took its place.';

const LEAST_TO_BE_FOREIGN = 3;

/** To look for successors takes its time: so many at once are another blog's list. */
const MOST_WITH_HINTS = 20;

interface Fault {
  fault: string;
  remedy: string;
}
