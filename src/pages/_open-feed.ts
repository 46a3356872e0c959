import { definitions } from '../components/body-components.ts';
import type { Edition } from '../components/edition.ts';
import { absoluteAt } from '../components/edition.ts';
import { address } from '../domain/addresses.ts';
import type { Author, Post, Topic } from '../domain/blog.ts';
import { openBody } from '../load-blog.ts';
import { cardImage } from '../render/cards/card-image.ts';
import { feedBody } from '../render/body-forms/feed-body.ts';
import { FEED_ITEMS, feedOf } from '../render/feed/feed.ts';
import type { Feed, ItemParts } from '../render/feed/feed.ts';
import { feedImage, outsideImage } from './_image-of.ts';

/** The feed of the blog, an author or a topic, with finished bodies and images. */
export async function openFeed(edition: Edition, of: Author | Topic | null): Promise<Feed> {
  const { blog, portraits } = edition;
  const posts = (of?.posts ?? blog.posts).slice(0, FEED_ITEMS);
  const parts = new Map<string, ItemParts>();
  for (const post of posts) parts.set(post.slug, await itemParts(edition, post));
  const face = of === null ? undefined : portraits.get(of.id);
  return feedOf(blog, of, {
    image: face ? await outsideImage(face, '', 144, blog.site.url) : null,
    of: (post) => parts.get(post.slug) ?? { content: null, cover: null },
  });
}

/** The image that stands for a post elsewhere: its cover, if it has one. */
export function coverOf(edition: Edition, post: Post) {
  const cover = edition.covers.get(post.slug);
  if (!cover) return Promise.resolve(null);
  return outsideImage(cover, post.cover?.alt ?? '', 1200, edition.blog.site.url);
}

/** One rendering a post and build, shared by all feeds. */
function itemParts(edition: Edition, post: Post): Promise<ItemParts> {
  const known = rendered.get(edition) ?? new Map<string, Promise<ItemParts>>();
  rendered.set(edition, known);
  const parts = known.get(post.slug) ?? renderParts(edition, post);
  known.set(post.slug, parts);
  return parts;
}

const rendered = new WeakMap<Edition, Map<string, Promise<ItemParts>>>();

async function renderParts(edition: Edition, post: Post): Promise<ItemParts> {
  const cover = (await coverOf(edition, post)) ?? cardImage(edition.blog, { post }, post.title);
  if (edition.blog.site.feeds === 'summary') return { content: null, cover };
  const images = await bodyImages(edition, post);
  const content = feedBody(await openBody(post), {
    address: absoluteAt(edition, address.post(post.slug)),
    image: (src) => images.get(src) ?? null,
    components: definitions,
    file: post.file,
  });
  return { content, cover };
}

async function bodyImages(edition: Edition, post: Post) {
  const sources = Object.entries(edition.bodyImages.get(post.slug) ?? {});
  const origin = edition.blog.site.url;
  return new Map(
    await Promise.all(
      sources.map(async ([path, src]) => [path, await feedImage(src, '', origin)] as const),
    ),
  );
}
