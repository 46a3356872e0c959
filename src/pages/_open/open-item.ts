import { definitions } from '../../components/body-components.ts';
import type { Edition } from '../../components/edition.ts';
import { absoluteAt } from '../../components/edition.ts';
import { address } from '../../domain/addresses.ts';
import type { Author, Post } from '../../domain/blog.ts';
import { openBody } from '../../load-blog.ts';
import { feedBody } from '../../render/body-forms/feed-body.ts';
import { cardImage } from '../../render/cards/card-image.ts';
import { feedItem } from '../../render/feed/feed-item.ts';
import type { FeedItem } from '../../render/feed/feed-item.ts';
import type { OutsideImage } from '../../render/outside-image.ts';
import { bodyImages } from './body-images.ts';
import { outsideImage, squareImage } from './image-of.ts';

/** A post as all feeds tell it: one rendering a build. */
export function openItem(edition: Edition, post: Post): Promise<FeedItem> {
  const known = items.get(post) ?? makeItem(edition, post);
  items.set(post, known);
  return known;
}

const items = new WeakMap<Post, Promise<FeedItem>>();

/** An author's portrait, as small as the picture of a feed has to be: the same file everywhere. */
export function openFace(edition: Edition, author: Author): Promise<OutsideImage | null> {
  const known = faces.get(author) ?? makeFace(edition, author);
  faces.set(author, known);
  return known;
}

const faces = new WeakMap<Author, Promise<OutsideImage | null>>();

async function makeFace(
  { portraits, blog }: Edition,
  { id }: Author,
): Promise<OutsideImage | null> {
  const face = portraits.get(id);
  if (face === undefined) return null;
  return squareImage(face, MOST_WIDE, blog.site.url);
}

/** What RSS allows, in pixels. */
const MOST_WIDE = 144;

/** The image that stands for a post elsewhere: its cover, if it has one. */
export function coverOf(edition: Edition, post: Post) {
  const cover = edition.covers.get(post.slug);
  if (!cover) return Promise.resolve(null);
  return outsideImage(cover, post.cover?.alt ?? '', 1200, edition.blog.site.url);
}

async function makeItem(edition: Edition, post: Post): Promise<FeedItem> {
  const avatars = new Map<Author, string | null>();
  for (const author of post.authors)
    avatars.set(author, (await openFace(edition, author))?.url ?? null);
  return feedItem(edition.blog, post, {
    image: (await coverOf(edition, post)) ?? cardImage(edition.blog, { post }, post.title),
    content: edition.blog.site.feeds === 'summary' ? null : await contentOf(edition, post),
    avatar: (author) => avatars.get(author) ?? null,
  });
}

async function contentOf(edition: Edition, post: Post): Promise<string> {
  const images = await bodyImages(edition, post.slug);
  return feedBody(await openBody(post), {
    address: absoluteAt(edition, address.post(post.slug)),
    image: (src) => images.get(src) ?? null,
    say: edition.wordsIn(post.lang).t,
    components: definitions,
    file: post.file,
  });
}
