import { posix } from 'node:path';
import { folder, imagePath } from '../../domain/addresses.ts';
import { assembleBlog } from '../../domain/assemble-blog.ts';
import type {
  AuthorRecord,
  BlogRecords,
  LetterRecord,
  PostRecord,
  PublicRecords,
} from '../../domain/blog.ts';
import type { BlogFiles, ImageFacts } from '../../domain/blog-files.ts';
import type { BuiltFor } from '../../domain/built-for.ts';
import type { Instant } from '../../domain/calendar.ts';
import { publicPart, unpublishedToo } from '../../domain/public-part.ts';
import type { CheckedBlog } from '../../read/check-blog.ts';
import { problemEntries } from '../problem-entries.ts';
import { standInSite } from '../stand-in-site.ts';

/**
 * The whole blog as entries for Astro's store: what is not public at the moment of the build is
 * left out here, so that nothing of it can reach a page.
 */
export function takeSnapshot(
  { files, problems, ...checked }: CheckedBlog,
  builtFor: BuiltFor,
): Snapshot {
  const records = checked.records ?? recordsWithoutSite(files, builtFor.now);
  const part = builtFor.drafts ? unpublishedToo : publicPart;
  const shown = part(records, builtFor.now);
  return { ...collectionsOf(shown, files.images, builtFor), problems: problemEntries(problems) };
}

/** In the dev server a broken site.yaml must not hide everything else: it is told on every page. */
function recordsWithoutSite(files: BlogFiles, now: Instant): BlogRecords {
  const { records } = assembleBlog({ ...files, site: standInSite }, now);
  if (records === null) throw new Error('The stand-in for site.yaml is not valid.');
  return records;
}

function collectionsOf(records: PublicRecords, images: Images, builtFor: BuiltFor) {
  return {
    site: [{ id: 'site', data: { ...records.site, builtFor }, file: 'content/site.yaml' }],
    topics: records.topics.map((data) => ({ id: data.id, data, file: 'content/topics.yaml' })),
    series: records.series.map((data) => ({ id: data.id, data, file: 'content/series.yaml' })),
    authors: records.authors.map((author) => authorEntry(author, images)),
    posts: records.posts.map((post) => postEntry(post, images)),
    pages: records.pages.map((data) => ({ id: data.id, data, file: data.file })),
    letters: records.letters.map((letter) => letterEntry(letter, images)),
    schedule: records.schedule.map(scheduleEntry),
    calendars: records.calendars.map(scheduleEntry),
  };
}

function scheduleEntry(data: { id: string }): Entry {
  return { id: data.id, data, file: folder.schedule };
}

function authorEntry(author: AuthorRecord, images: Images): Entry {
  const { portrait, file } = author;
  const shown = portrait !== null && isSound(images[portrait]);
  const portraitImage = shown ? { portraitImage: pathFrom(file, portrait) } : {};
  return { id: author.id, data: { ...author, ...portraitImage }, file };
}

function postEntry(post: PostRecord, images: Images): Entry {
  const cover = post.cover && ownImage(post, post.cover.src, images);
  const bodyImages = imagesOfBody(post, images);
  const sources = [...post.images, ...(post.cover ? [post.cover.src] : [])];
  const moving = sources.filter((src) => moves(post, src, images));
  const data = { ...post, bodyImages, moving, ...(cover && { coverImage: cover }) };
  return { id: post.slug, data, file: post.file };
}

function letterEntry(letter: LetterRecord, images: Images): Entry {
  const moving = letter.images.filter((src) => moves(letter, src, images));
  const data = { ...letter, bodyImages: imagesOfBody(letter, images), moving };
  return { id: letter.id, data, file: letter.file };
}

function imagesOfBody(body: { file: string; images: string[] }, images: Images) {
  const paths = body.images.map((src) => [src, ownImage(body, src, images)]);
  return Object.fromEntries(paths.filter(([, path]) => path !== null)) as Record<string, string>;
}

function ownImage({ file }: { file: string }, src: string, images: Images): string | null {
  const path = imagePath(file, src);
  return isSound(images[path]) ? pathFrom(file, path) : null;
}

function moves({ file }: { file: string }, src: string, images: Images): boolean {
  const facts = images[imagePath(file, src)];
  return facts !== undefined && 'format' in facts && facts.frames !== undefined;
}

function isSound(facts: ImageFacts | undefined): boolean {
  return facts !== undefined && 'format' in facts;
}

/** Astro takes a path for that of an image in a package unless it begins with a dot. */
function pathFrom(file: string, path: string): string {
  const found = posix.relative(posix.dirname(file), path);
  return found.startsWith('.') ? found : `./${found}`;
}

export type Snapshot = Record<CollectionName, Entry[]>;

export type CollectionName =
  | ('site' | 'topics' | 'series' | 'authors' | 'posts')
  | ('pages' | 'letters' | 'schedule' | 'calendars' | 'problems');

/** One entry of the store. `file` is the path in the blog's folder from which images count. */
export interface Entry {
  id: string;
  data: object;
  file: string;
}

type Images = BlogFiles['images'];
