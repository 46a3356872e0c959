import { basePath } from '../addresses.ts';
import { dayAt } from '../calendar.ts';
import { didYouMean } from '../wording/did-you-mean.ts';
import { linkPlaces, placeKey, type LinkPlace } from '../links/link-places.ts';
import { linkTarget, type LinkTarget } from '../links/link-target.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { writtenLinks, type WrittenLink } from '../written/written-links.ts';
import { brokenLink } from './broken-link.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Links of posts, bios and the navigation that lead nowhere, or to what becomes public later than
 * they do. A draft may name anything that exists: its day is not known. An old post may name a
 * newer one once that is public, since posts are mended after their day.
 */
export const checkLinks: Rule = (input) => {
  const { files, records, known } = input;
  const { url, timezone } = records.site;
  const site = { base: basePath(url), host: url };
  const places = linkPlaces(files, records, known);
  const book: Book = { places, site, timezone, input, hintsLeft: MOST_HINTS };
  return writtenLinks(input).flatMap((link) => {
    const target = linkTarget(link.href, link.place.file, site);
    if (target.kind === 'scheme') return schemeProblems(link, target.scheme);
    return target.kind === 'external' ? [] : check(link, target, book);
  });
};

/** Those of bodies are told where bodies are read. */
function schemeProblems({ href, place }: WrittenLink, scheme: string): Problem[] {
  return place.path === undefined ? [] : [makeProblem('link-scheme', place, { href, scheme })];
}

function check(link: WrittenLink, target: Inside, book: Book): Problem[] {
  const key = target.kind === 'address' ? placeKey(target.address) : null;
  const place = key === null || link.href === '' ? undefined : book.places.get(key);
  if (place) {
    const part = place.letters?.find(({ anchors }) => anchors.includes(anchorOf(target)));
    const shown = part && place.from !== null ? { ...place, from: part.from } : place;
    return [...anchorProblems(link, target, place), ...embargoProblems(link, shown, book)];
  }
  const isElsewhere = target.kind === 'address' && target.mayBeElsewhere === true;
  if (isElsewhere || (key !== null && isPublicFile(key, book.input))) return [];
  book.hintsLeft -= 1;
  return [brokenLink(link.href, link.place, target, { ...book, hints: book.hintsLeft >= 0 })];
}

function anchorOf(target: Inside): string {
  return target.kind === 'file' ? '' : (target.anchor ?? '');
}

function anchorProblems(
  { href, place }: WrittenLink,
  target: Inside,
  { anchors }: LinkPlace,
): Problem[] {
  if (target.kind === 'file' || target.anchor === null || target.anchor === 'top') return [];
  const known = anchors?.() ?? [];
  const isUnsure = anchors === null || (target.kind === 'address' && target.mayBeElsewhere);
  if (isUnsure || known.includes(target.anchor)) return [];
  const some = known.slice(0, 8).map((anchor) => `#${anchor}`);
  const remedy =
    some.length === 0
      ? 'Nothing there can be linked to: remove what stands after the "#".'
      : `The page has: ${some.join(', ')}.`;
  const hint = didYouMean(target.anchor, known);
  return [makeProblem('link-anchor', place, { href, hint, remedy })];
}

function embargoProblems(
  { href, place, from }: WrittenLink,
  target: LinkPlace,
  book: Book,
): Problem[] {
  const until = from === null ? Infinity : Math.max(from, book.input.now);
  if (target.from === null ? from === null : target.from <= until) return [];
  const isNever = target.from === null;
  const what = isNever
    ? target.what
    : `what becomes public on ${dayAt(target.from!, book.timezone)}, after this`;
  const remedy = isNever
    ? 'Remove the link for now.'
    : 'Remove the link for now, or publish this later.';
  return [makeProblem('link-to-unpublished', place, { href, what, remedy })];
}

/** Where only the first parts of what lies in `public/` are known, those must do. */
function isPublicFile(key: string, { files }: RuleInput): boolean {
  return files.publicFiles === undefined && files.publicNames.includes(key.split('/')[1] ?? '');
}

/** Looking for what was meant takes time, and hundreds of dead links are no slips of the pen. */
const MOST_HINTS = 50;

type Inside = Extract<LinkTarget, { kind: 'address' | 'file' }>;

interface Book {
  places: Map<string, LinkPlace>;
  site: { base: string; host: string };
  timezone: string;
  input: RuleInput;
  hintsLeft: number;
}
