import { address, FEED_FORMATS, letterAnchor } from '../addresses.ts';
import type { BlogFiles, BodyFile } from '../blog-files.ts';
import type { BlogRecords } from '../blog.ts';
import type { Instant } from '../calendar.ts';
import { decodedPath } from '../decoded-path.ts';
import type { KnownIds } from '../written/known-ids.ts';
import { oldAddresses } from './old-addresses.ts';
import { listAddresses } from './own-addresses.ts';
import { publicFrom } from '../public-from.ts';
import { letterName } from '../letter-name.ts';

/** Every place that a link may name, by `placeKey` of its address. */
export function linkPlaces(
  files: BlogFiles,
  records: BlogRecords,
  known: KnownIds,
): Map<string, LinkPlace> {
  const places = new Map<string, LinkPlace>();
  const put = (path: string, place: LinkPlace) => places.set(placeKey(path), place);
  for (const path of listAddresses(files)) put(path, LISTING);
  for (const path of files.publicFiles ?? []) put(`/${path}`, PUBLIC);
  for (const id of known.pages) put(address.page(id), PUBLIC);
  putDated(records, known, put);
  putPosts(files, records, known, put);
  putLetters(records, put);
  for (const { old, now } of oldAddresses(files)) {
    const place = places.get(placeKey(now));
    if (place && !places.has(placeKey(old))) put(old, place);
  }
  return places;
}

/** One key for an address with and without a slash at its end, encoded or not. */
export function placeKey(path: string): string {
  const bare = path.replace(/(\/index\.html)?\/*$/, '');
  return decodedPath(bare) ?? bare;
}

type Put = (path: string, place: LinkPlace) => void;

function putDated(records: BlogRecords, known: KnownIds, put: Put): void {
  const from = publicFrom(records);
  const read = new Set(records.authors.map(({ id }) => id));
  for (const id of known.authors) {
    const place = read.has(id) ? dated(from.authors.get(id), 'an author of whom') : PUBLIC;
    put(address.author(id), place);
    for (const format of FEED_FORMATS) put(address.feed(address.author(id), format), place);
    put(address.vcard(id), place);
    put(address.embed(id), place);
    if (records.site.hasRotations) put(address.authorCalendar(id), place);
  }
  for (const id of known.topics ?? []) {
    const place = dated(from.topics.get(id), 'a topic of which');
    put(address.topic(id), place);
    for (const format of FEED_FORMATS) put(address.feed(address.topic(id), format), place);
  }
  for (const id of known.series ?? []) {
    put(address.series(id), dated(from.series.get(id), 'a series of which'));
  }
}

function putPosts(files: BlogFiles, records: BlogRecords, known: KnownIds, put: Put): void {
  for (const slug of known.posts) put(address.post(slug), PUBLIC);
  const bodies = new Map(files.posts.map((post) => [post.file, post]));
  const letters = lettersByPost(files, records);
  const years = new Map<string, Instant>();
  for (const { slug, file, draft, instant, day } of records.posts) {
    const from = draft ? null : instant;
    const body = bodies.get(file)!;
    const below = letters.get(slug) ?? [];
    put(address.post(slug), {
      from,
      what: 'a draft',
      anchors: () => [...anchorsOf(body), ...below.flatMap(({ anchors }) => anchors)],
      letters: below,
    });
    put(address.postMarkdown(slug), { from, what: 'a draft', anchors: NONE });
    const year = day?.slice(0, 4);
    if (from === null || year === undefined) continue;
    years.set(year, Math.min(years.get(year) ?? Infinity, from));
  }
  for (const [year, from] of years) put(address.archiveYear(year), dated(from, 'a year of which'));
}

/** What of a post's page is there from a later day on. */
function lettersByPost(
  files: BlogFiles,
  records: BlogRecords,
): Map<string, NonNullable<LinkPlace['letters']>> {
  const from = new Map(records.letters.map(({ id, instant }) => [id, instant]));
  const letters = files.letters.map((letter) => ({
    post: letterName(letter.id)?.post ?? '',
    from: from.get(letter.id) ?? null,
    anchors: [letterAnchor(letter.id), ...letter.outline.anchors],
  }));
  return Map.groupBy(letters, ({ post }) => post);
}

/** The pages of letters are there once one is public. */
function putLetters({ letters, posts }: BlogRecords, put: Put): void {
  if (letters.length === 0) return;
  const drafts = new Set(posts.filter(({ draft }) => draft).map(({ slug }) => slug));
  const days = letters.filter(({ post }) => !drafts.has(post)).map(({ instant }) => instant);
  const first = days.length === 0 ? undefined : days.reduce((one, two) => Math.min(one, two));
  for (const path of [address.letters, address.lettersFeed]) {
    put(path, dated(first, 'the page of letters, of which'));
  }
}

function dated(from: Instant | undefined, what: string): LinkPlace {
  return { from: from ?? null, what: `${what} nothing is public yet`, anchors: NONE };
}

function anchorsOf({ outline }: BodyFile): string[] {
  return [...outline.headings.map(({ id }) => id), ...outline.anchors];
}

const PUBLIC: LinkPlace = { from: -Infinity, what: '', anchors: null };

/** The lists that Rota makes promise no anchors. */
const NONE = () => [];
const LISTING: LinkPlace = { from: -Infinity, what: '', anchors: NONE };

export interface LinkPlace {
  /** From when it is public; null: never, and `what` says why. */
  from: Instant | null;
  what: string;
  /** The anchors there; null where they are not known. */
  anchors: (() => string[]) | null;
  /** Anchors that are there from a later moment than the page; null: from no known one. */
  letters?: { anchors: string[]; from: Instant | null }[];
}
