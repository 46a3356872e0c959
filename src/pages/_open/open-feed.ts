import type { Post } from '../../domain/blog.ts';
import { absoluteAt } from '../../components/edition.ts';
import type { Edition } from '../../components/edition.ts';
import { cardImage } from '../../render/cards/card-image.ts';
import { archiveRuns } from '../../render/feed/archives.ts';
import type { ArchiveRun } from '../../render/feed/archives.ts';
import type { FeedItem } from '../../render/feed/feed-item.ts';
import { feedOf, newestPosts } from '../../render/feed/feed.ts';
import type { Feed, FeedOwner } from '../../render/feed/feed.ts';
import { openFace, openItem } from './open-item.ts';

/** The feed of the blog (null), an author or a topic, with finished bodies and images. */
export async function openFeed(edition: Edition, of: FeedOwner): Promise<Feed> {
  const { blog } = edition;
  const items = await openItems(edition, newestPosts(blog, of));
  return feedOf(blog, of, {
    image: (await faceOf(edition, of)) ?? imageOfBlog(edition),
    icon: absoluteIcon(edition, edition.icon),
    item: (post) => items.get(post)!,
  });
}

/** All posts of the blog as its archives hold them. */
export async function openArchives(edition: Edition): Promise<ArchiveRun[]> {
  const known = archives.get(edition) ?? makeArchives(edition);
  archives.set(edition, known);
  return known;
}

const archives = new WeakMap<Edition, Promise<ArchiveRun[]>>();

async function makeArchives(edition: Edition): Promise<ArchiveRun[]> {
  const items = await openItems(edition, edition.blog.posts);
  return archiveRuns([...items.values()]);
}

/** Each post is opened once a build, whatever number of feeds it stands in. */
async function openItems(edition: Edition, posts: readonly Post[]): Promise<Map<Post, FeedItem>> {
  const items = new Map<Post, FeedItem>();
  for (const post of posts) items.set(post, await openItem(edition, post));
  return items;
}

async function faceOf(edition: Edition, of: FeedOwner): Promise<Feed['image']> {
  const face = of === null || 'label' in of ? null : await openFace(edition, of);
  return face && { ...face, isSquare: true };
}

/** The blog's icon or logo where the owners have one that feed readers can show, else its card. */
export function imageOfBlog(edition: Edition): Feed['image'] {
  const icon = edition.touchIcon ?? (edition.icon.endsWith('.png') ? edition.icon : null);
  const unsized = { width: null, height: null };
  if (icon !== null) return { url: absoluteIcon(edition, icon), ...unsized, isSquare: true };
  const logo = edition.logo?.light;
  if (logo === undefined || !/\.(png|jpe?g|gif)$/i.test(logo.path)) {
    return { url: cardImage(edition.blog, {}, '').url, ...unsized, isSquare: false };
  }
  const isSquare = logo.width === logo.height;
  return { url: absoluteAt(edition, logo.path), ...unsized, isSquare };
}

/** `path` has the base path already. */
export function absoluteIcon({ blog }: Edition, path: string): string {
  return new URL(path, blog.site.url).href;
}
