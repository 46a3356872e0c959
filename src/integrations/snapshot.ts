import { posix } from 'node:path';
import { imagePath } from '../domain/addresses.ts';
import { assembleBlog } from '../domain/assemble-blog.ts';
import type { AuthorRecord, BlogRecords, PostRecord } from '../domain/blog.ts';
import type { BlogFiles, ImageFacts } from '../domain/blog-files.ts';
import type { Instant } from '../domain/calendar.ts';
import type { Problem } from '../domain/problem.ts';
import { publicPart } from '../domain/public-part.ts';
import { checkBlog } from '../read/check-blog.ts';
import { problemEntries } from './problem-entries.ts';
import { programDir } from './program.ts';
import { standInSite } from './stand-in-site.ts';

/**
 * The whole blog as entries for Astro's store, read once: what is not public at the moment of the
 * build is left out here, so that nothing of it can reach a page.
 */
export async function readSnapshot(): Promise<Snapshot> {
  const builtFor = readPurpose();
  const { files, problems, ...checked } = await checkBlog(builtFor.dir, builtFor.now, {
    bodies: 'segments',
  });
  const records = checked.records ?? recordsWithoutSite(files, builtFor.now);
  const shown = builtFor.drafts ? records : publicPart(records, builtFor.now);
  return {
    dir: builtFor.dir,
    files,
    problems,
    collections: {
      ...collectionsOf(shown, files.images, builtFor),
      problems: problemEntries(problems),
    },
  };
}

/** What the scripts have put into the environment; the editor's tools put nothing there. */
function readPurpose(): BuiltFor {
  const now = process.env['BLOG_NOW'];
  return {
    dir: process.env['BLOG_DIR'] ?? programDir,
    now: now === undefined ? Date.now() : Date.parse(now),
    drafts: process.env['ROTA_DRAFTS'] === '1',
  };
}

/** In the dev server a broken site.yaml must not hide everything else: it is told on every page. */
function recordsWithoutSite(files: BlogFiles, now: Instant): BlogRecords {
  const { records } = assembleBlog({ ...files, site: standInSite }, now);
  if (records === null) throw new Error('The stand-in for site.yaml is not valid.');
  return records;
}

function collectionsOf(records: BlogRecords, images: Images, builtFor: BuiltFor): Collections {
  return {
    site: [{ id: 'site', data: { ...records.site, builtFor }, file: 'content/site.yaml' }],
    topics: records.topics.map((data) => ({ id: data.id, data, file: 'content/topics.yaml' })),
    series: records.series.map((data) => ({ id: data.id, data, file: 'content/series.yaml' })),
    authors: records.authors.map((author) => authorEntry(author, images)),
    posts: records.posts.map((post) => postEntry(post, images)),
    pages: records.pages.map((data) => ({ id: data.id, data, file: data.file })),
    rotations: records.rotations.map((data) => ({ id: data.id, data, file: 'content/schedule' })),
    slots: records.slots.map((data) => ({
      id: `${data.rotation}/${data.day}`,
      data,
      file: 'content/schedule',
    })),
  };
}

function authorEntry(author: AuthorRecord, images: Images): Entry {
  const { portrait, file } = author;
  const shown = portrait !== null && isSound(images[portrait]);
  const portraitImage = shown ? { portraitImage: pathFrom(file, portrait) } : {};
  return { id: author.id, data: { ...author, ...portraitImage }, file };
}

function postEntry(post: PostRecord, images: Images): Entry {
  const own = (src: string) => {
    const path = imagePath(post.file, src);
    return isSound(images[path]) ? pathFrom(post.file, path) : null;
  };
  const cover = post.cover === null ? null : own(post.cover.src);
  const body = post.images.map((src) => [src, own(src)]).filter(([, path]) => path !== null);
  const data = {
    ...post,
    bodyImages: Object.fromEntries(body),
    ...(cover && { coverImage: cover }),
  };
  return { id: post.slug, data, file: post.file };
}

function isSound(facts: ImageFacts | undefined): boolean {
  return facts !== undefined && 'format' in facts;
}

/** Astro takes a path for that of an image in a package unless it begins with a dot. */
function pathFrom(file: string, path: string): string {
  const found = posix.relative(posix.dirname(file), path);
  return found.startsWith('.') ? found : `./${found}`;
}

export type CollectionName = keyof Collections | 'problems';

export interface Snapshot {
  dir: string;
  files: BlogFiles;
  problems: Problem[];
  collections: Record<CollectionName, Entry[]>;
}

/** One entry of the store. `file` is the path in the blog's folder from which images count. */
export interface Entry {
  id: string;
  data: object;
  file: string;
}

export interface BuiltFor {
  dir: string;
  now: Instant;
  /** Whether drafts and future posts are kept, and marked. */
  drafts: boolean;
}

type Images = BlogFiles['images'];
type Collections = Record<
  'site' | 'topics' | 'series' | 'authors' | 'posts' | 'pages' | 'rotations' | 'slots',
  Entry[]
>;
