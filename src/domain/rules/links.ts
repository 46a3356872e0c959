import { basePath } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { dayAt, type Instant } from '../calendar.ts';
import { didYouMean } from '../did-you-mean.ts';
import { linkPlaces, placeKey, type LinkPlace } from '../link-places.ts';
import { linkTarget, type LinkTarget } from '../link-target.ts';
import { makeProblem, type Problem, type ProblemPlace } from '../problem.ts';
import { postFrom, publicFrom } from '../public-from.ts';
import { valueAt } from '../value-at.ts';
import { brokenLink } from './broken-link.ts';
import type { Rule, RuleInput } from './rule.ts';

/**
 * Links of posts, bios and the navigation that lead nowhere, or to what becomes public later than
 * they do. A draft may name anything that exists: its day is not known.
 */
export const checkLinks: Rule = (input) => {
  const { files, records, known } = input;
  const { url, timezone } = records.site;
  const site = { base: basePath(url), host: url };
  const places = linkPlaces(files, records, known);
  const book: Book = { places, site, timezone, input, hintsLeft: MOST_HINTS };
  return writtenLinks(input).flatMap((link) => {
    const target = linkTarget(link.href, link.place.file, site);
    return target.kind === 'external' || target.kind === 'scheme' ? [] : check(link, target, book);
  });
};

function check(link: Link, target: Inside, book: Book): Problem[] {
  const key = target.kind === 'address' ? placeKey(target.address) : null;
  const place = key === null ? undefined : book.places.get(key);
  if (place) return [...anchorProblems(link, target, place), ...embargoProblems(link, place, book)];
  const isFile = key !== null && isPublicFile(key, book.input);
  if (isFile) return [];
  book.hintsLeft -= 1;
  return [brokenLink(link.href, link.place, target, { ...book, hints: book.hintsLeft >= 0 })];
}

function anchorProblems({ href, place }: Link, target: Inside, { anchors }: LinkPlace): Problem[] {
  if (target.kind === 'file' || target.anchor === null || target.anchor === 'top') return [];
  const known = anchors?.() ?? [];
  if (anchors === null || known.includes(target.anchor)) return [];
  const some = known.slice(0, 8).map((anchor) => `#${anchor}`);
  const remedy = some.length === 0 ? 'Nothing there has one.' : `There are: ${some.join(', ')}.`;
  const hint = didYouMean(target.anchor, known);
  return [makeProblem('link-anchor', place, { href, hint, remedy })];
}

function embargoProblems({ href, place, from }: Link, target: LinkPlace, book: Book): Problem[] {
  if (from === null || (target.from !== null && target.from <= from)) return [];
  const isNever = target.from === null;
  const what = isNever
    ? target.what
    : `what becomes public on ${dayAt(target.from!, book.timezone)}, after this`;
  const remedy = isNever ? 'Remove the link for now.' : 'Remove the link, or publish this later.';
  return [makeProblem('link-to-unpublished', place, { href, what, remedy })];
}

/** Where only the first parts of what lies in `public/` are known, those must do. */
function isPublicFile(key: string, { files }: RuleInput): boolean {
  return files.publicFiles === undefined && files.publicNames.includes(key.split('/')[1] ?? '');
}

function writtenLinks({ files, records }: RuleInput): Link[] {
  const posts = new Map(records.posts.map((post) => [post.file, postFrom(post)]));
  const authors = publicFrom(records).authors;
  return [
    ...files.posts.flatMap(({ file, outline }) =>
      outline.links.map(({ href, line, column }) => {
        return { href, place: { file, line, column }, from: posts.get(file) ?? null };
      }),
    ),
    ...files.authors.flatMap((author) => bioLinks(author, authors.get(author.id) ?? null)),
    ...(files.site ? navigationLinks(files.site) : []),
  ];
}

function bioLinks({ file, data }: SourceFile, from: Instant | null): Link[] {
  const bio = valueAt(data, ['bio']);
  if (typeof bio !== 'string') return [];
  return [...bio.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(([, href]) => {
    return { href: href!, place: { file, path: ['bio'] }, from };
  });
}

function navigationLinks({ file, data }: SourceFile): Link[] {
  const items = valueAt(data, ['navigation']);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const href = valueAt(item, ['url']);
    const place = { file, path: ['navigation', index, 'url'] };
    return typeof href === 'string' && /^(\/|https?:)/i.test(href)
      ? [{ href, place, from: null }]
      : [];
  });
}

/** Looking for what was meant takes time, and hundreds of dead links are no slips of the pen. */
const MOST_HINTS = 100;

type Inside = Extract<LinkTarget, { kind: 'address' | 'file' }>;

interface Link {
  href: string;
  place: ProblemPlace;
  /** From when the link is public; null where that is not known. */
  from: Instant | null;
}

interface Book {
  places: Map<string, LinkPlace>;
  site: { base: string; host: string };
  timezone: string;
  input: RuleInput;
  hintsLeft: number;
}
