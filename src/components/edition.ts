import type { ImageMetadata } from 'astro';
import { absolute, atBase } from '../domain/addresses.ts';
import type { Blog, Post } from '../domain/blog.ts';
import type { Day } from '../domain/calendar.ts';
import type { Output } from '../domain/outputs.ts';
import type { PageHeads } from '../render/page/page-heads.ts';
import type { Counter, InlineScript } from '../render/host-files/content-policy.ts';
import type { Words } from '../words/words.ts';

/** The blog as it is being printed: what every page and component is handed. */
export interface Edition {
  blog: Blog;
  words: Words;
  /** The words within a text in `language` (null: the blog's): its own, where there are any. */
  wordsIn: (language: string | null) => Words;
  today: Day;
  /** Whether drafts and future posts are among the posts (the dev server, `--drafts`). */
  drafts: boolean;
  /** Whether this is the dev server. */
  dev: boolean;
  /** What a bench does without. */
  leaveOut: readonly Output[];
  /** From the root of the repository to the blog, with `/`; "" where that is the root. */
  way: string;
  /** By slug. */
  covers: Map<string, ImageMetadata>;
  /** By the author's id. */
  portraits: Map<string, ImageMetadata>;
  /** By a post's slug or a letter's id, then by the path that is written there. */
  bodyImages: Map<string, Record<string, ImageMetadata>>;
  /** The authors' bios as inline HTML, by id. */
  bios: Map<string, string>;
  /** Addresses of the icons and of the sheet of tones, with the base path. */
  icon: string;
  touchIcon: string | null;
  /** The images beside the blog's name; paths know nothing of the base path. */
  logo: { light: LogoImage; dark?: LogoImage } | null;
  tones: string;
  /** What tells apart pages of one name. */
  heads: PageHeads;
  /** The owners' counter of visits; null where nothing is counted. */
  counter: Counter | null;
  /** What runs before the first paint; null where the owners want no script. */
  firstScript: InlineScript | null;
  /** In the dev server: what is wrong with the blog's files. */
  problems: ShownProblem[];
}

export interface LogoImage {
  path: string;
  width: number;
  height: number;
}

export interface ShownProblem {
  severity: 'error' | 'warning';
  file: string;
  line: number | null;
  column: number | null;
  text: string;
  address: string | null;
}

/** The address of `path` on this site, with the base path. */
export function at(edition: Edition, path: string): string {
  return atBase(edition.blog.site.url, path);
}

/** The same with the site's host before it. */
export function absoluteAt(edition: Edition, path: string): string {
  return absolute(edition.blog.site.url, path);
}

/**
 * Whether an output is made. A site of drafts has nothing that people or programs keep; the dev
 * server has what its pages link to.
 */
export function makes({ drafts, dev, leaveOut }: Edition, output: RoutedOutput): boolean {
  return !leaveOut.includes(output) && (!drafts || (dev && IN_DEV.has(output)));
}

/** Whether pages have a script that they could do without. */
export function isEnhanced({ blog }: Edition): boolean {
  return blog.site.enhancements !== false;
}

/** Whether there are calendars, which a blog without rotations never has. */
export function hasCalendars(edition: Edition): boolean {
  return edition.blog.site.hasRotations && makes(edition, 'calendars');
}

/** What a post that readers cannot see yet is marked with; null for a public one. */
export function postStatus(edition: Edition, post: Post): 'draft' | 'scheduled' | null {
  if (post.draft || post.instant === null) return 'draft';
  return post.instant > edition.blog.now ? 'scheduled' : null;
}

const IN_DEV: ReadonlySet<Output> = new Set(['people', 'calendars']);

/** Cards and the search index are made beside the routes. */
type RoutedOutput = Exclude<Output, 'cards' | 'search'>;
