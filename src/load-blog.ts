import { getCollection } from 'astro:content';
import type { ImageMetadata } from 'astro';
import type {
  AuthorRecord,
  Blog,
  LetterRecord,
  PostRecord,
  PublicRecords,
  SiteRecord,
} from './domain/blog.ts';
import type { BuiltFor } from './domain/built-for.ts';
import { linkBlog } from './domain/link-blog.ts';
import type { Problem } from './domain/problem.ts';
import type { PublicCalendar } from './domain/public-schedule.ts';
import type { Segment } from './domain/segment.ts';
import { openSegments } from './read/bodies/open-segments.ts';
import { wayFromGit } from './read/way-from-git.ts';
import { readPublicNames, readPublicText } from './read/public-folder.ts';

/** The blog, from Astro's collections: once a build, in the dev server anew for each page. */
export function loadBlog(): Promise<LoadedBlog> {
  if (import.meta.env.DEV) return joinCollections();
  loaded ??= joinCollections();
  return loaded;
}

/** What calendars tell, which pages must not know. */
export async function loadCalendars(): Promise<PublicCalendar[]> {
  return (await dataOf('calendars')) as PublicCalendar[];
}

/** A post's body, ready to be printed. */
export async function openBody(post: { bodyHash: string }): Promise<Segment[]> {
  return openSegments((await loadBlog()).builtFor.dir, post.bodyHash);
}

/** A text file of the owners' `public/`; empty where there is none. */
export async function openPublicText(name: string): Promise<string> {
  return readPublicText((await loadBlog()).builtFor.dir, name);
}

let loaded: Promise<LoadedBlog> | undefined;

async function joinCollections(): Promise<LoadedBlog> {
  const [sites, topics, series, authors, posts, pages, letters, schedule, problems] =
    await Promise.all(collectionNames.map(dataOf));
  const site = sites?.[0] as LoadedSite | undefined;
  if (site === undefined) throw new Error('There is no site in the store: clear .rota and build.');
  const lists = { topics, series, authors, posts, pages, letters, schedule };
  const records = { site, ...lists } as unknown as PublicRecords;
  return {
    blog: linkBlog(records, site.builtFor.now),
    builtFor: site.builtFor,
    way: wayFromGit(site.builtFor.dir),
    covers: imagesOf((posts as PostEntry[]).map(markMoving), (post) => [
      post.slug,
      post.coverImage,
    ]),
    bodyImages: new Map([
      ...(posts as PostEntry[]).map((post) => [post.slug, markMoving(post).bodyImages] as const),
      ...(letters as LetterEntry[]).map(
        (letter) => [letter.id, markMoving(letter).bodyImages] as const,
      ),
    ]),
    portraits: imagesOf(authors as AuthorEntry[], (author) => [author.id, author.portraitImage]),
    publicNames: await readPublicNames(site.builtFor.dir),
    problems: problems as LoadedProblem[],
  };
}

const collectionNames = [
  ...(['site', 'topics', 'series', 'authors', 'posts'] as const),
  ...(['pages', 'letters', 'schedule', 'problems'] as const),
];

async function dataOf(name: (typeof collectionNames)[number] | 'calendars'): Promise<unknown[]> {
  return (await getCollection(name)).map(({ data }: { data: unknown }) => data);
}

/** Tells the pictures that move apart: what Astro knows of them does not say so. */
function markMoving<Entry extends WithImages>(entry: Entry): Entry {
  for (const src of entry.moving) {
    const cover = entry.cover?.src === src ? entry.coverImage : undefined;
    for (const image of [entry.bodyImages[src], cover]) if (image) image.moving = true;
  }
  return entry;
}

function imagesOf<Entry>(
  entries: Entry[],
  pick: (entry: Entry) => [string, ImageMetadata | undefined],
): Map<string, ImageMetadata> {
  return new Map(
    entries.map(pick).filter((pair): pair is [string, ImageMetadata] => pair[1] !== undefined),
  );
}

export interface LoadedBlog {
  blog: Blog;
  builtFor: BuiltFor;
  /** From the root of the git repository to the blog. */
  way: string;
  /** By slug. */
  covers: Map<string, ImageMetadata>;
  /** By a post's slug or a letter's id, then by the path that is written there. */
  bodyImages: Map<string, Record<string, ImageMetadata>>;
  /** By the author's id. */
  portraits: Map<string, ImageMetadata>;
  /** What lies at the top of `public/`. */
  publicNames: string[];
  /** In the dev server alone: what is wrong with the files. */
  problems: LoadedProblem[];
}

export type LoadedProblem = Problem & { text: string; address: string | null };
type LoadedSite = SiteRecord & { builtFor: BuiltFor };
type PostEntry = PostRecord & WithImages;
type LetterEntry = LetterRecord & WithImages;
type BlogImage = ImageMetadata & { moving?: boolean };

interface WithImages {
  cover?: { src: string } | null;
  coverImage?: BlogImage;
  bodyImages: Record<string, BlogImage>;
  /** Those that have more than one frame, as the text writes their paths. */
  moving: string[];
}
type AuthorEntry = AuthorRecord & { portraitImage?: ImageMetadata };
