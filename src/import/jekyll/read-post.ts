import type { Day } from '../../domain/calendar.ts';
import { noteFor, type Finding, type Note } from '../finding.ts';
import { freeId, idFrom } from '../id.ts';
import { readDay, readDayLoosely } from './day.ts';
import { readFrontMatter, tagsOf, textOf, type Data } from './front-matter.ts';
import { addressDay, permalink, postId } from './permalink.ts';
import type { TextFile } from './read-source.ts';

/** Reads one post of the old blog: its day, its old address, its slug. `taken` holds the slugs given. */
export function readPost(
  source: TextFile,
  site: OldSite,
  taken: Set<string>,
  findings: Finding[],
): OldPost {
  const note = noteFor(findings, source.path, source.text);
  const { data, body, error } = readFrontMatter(source.text);
  if (error) note('front-matter-unread', error);
  const named = readName(source.path);
  const post = { source, note, body, data: data ?? {}, fileSlug: named.slug };
  const day = chooseDay(post.data, named.day, note);
  const addressed = { ...post, day, slug: chooseSlug(named.slug, taken, note) };
  const isDraft = day === null || error !== null || isUnpublished(source.path, post.data, note);
  return { ...addressed, isDraft, ...oldAddress(addressed, site) };
}

/** Day and slug in the name of a post's file, as Jekyll finds them. */
function readName(path: string): { day: string; slug: string } {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const match = /^(\d{2,4}-\d{1,2}-\d{1,2})-(.*)$/.exec(base);
  return { day: match?.[1] ?? '', slug: match?.[2] || base };
}

/** The day of the front matter, else that of the file's name. */
function chooseDay(data: Data, inName: string, note: Note): Day | null {
  const written = textOf(data['date']);
  const day = readDay(written);
  const named = readDay(inName);
  if (day === null && named === null) note('date-missing', written || 'none');
  else if (day === null && written) note('date-unreadable', `${written}: ${named}`, written);
  else if (day === null) note('date-from-file-name', named!);
  else if (named && named !== day)
    note('date-differs', `${written}, the file name has ${inName}`, written);
  return day ?? named;
}

function chooseSlug(inName: string, taken: Set<string>, note: Note): string {
  const slug = idFrom(inName) || 'post';
  if (slug !== inName) note('slug-changed', `${inName} is now ${slug}`);
  const free = freeId(slug, taken);
  if (free !== slug) note('slug-taken', `${slug} is taken: ${free}`);
  return free;
}

function isUnpublished(path: string, data: Data, note: Note): boolean {
  const isDraft =
    data['published'] === false || data['draft'] === true || /(^|\/)_drafts\//.test(path);
  if (isDraft) note('unpublished', textOf(data['title']) || path, 'published:');
  return isDraft;
}

/** Where the post was, and the identifier that jekyll-feed gave it. */
function oldAddress(post: Addressed, site: OldSite): { oldPath: string; guid: string } {
  const named = tagsOf(post.data, 'categories', 'category');
  const categories = [...foldersOf(post.source.path), ...named];
  const written = textOf(post.data['date']);
  const read = readDayLoosely(written) ?? post.day;
  const day = read ? addressDay(written, read, site.timezone) : '';
  const style = textOf(post.data['permalink']) || site.permalink;
  const path = permalink({ day, slug: post.fileSlug, categories }, style);
  return {
    oldPath: site.baseurl + path,
    guid: site.url + site.baseurl + postId(path, post.fileSlug),
  };
}

/** Folders above `_posts` count as categories. */
function foldersOf(path: string): string[] {
  return path
    .split('/')
    .slice(0, -1)
    .filter((name) => !name.startsWith('_'));
}

interface Addressed {
  source: TextFile;
  data: Data;
  day: Day | null;
  fileSlug: string;
}

export interface OldSite {
  /** Origin, without a slash at its end. */
  url: string;
  baseurl: string;
  permalink: string;
  timezone: string;
}

export interface OldPost {
  source: TextFile;
  data: Data;
  /** What follows the front matter. */
  body: string;
  note: Note;
  day: Day | null;
  /** As the file's name has it; `slug` is the new one. */
  fileSlug: string;
  slug: string;
  isDraft: boolean;
  /** With the old base path; ends as the permalink does. */
  oldPath: string;
  guid: string;
}
