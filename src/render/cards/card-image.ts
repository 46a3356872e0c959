import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import { CARD } from './card.ts';
import type { OutsideImage } from '../outside-image.ts';

/** The card that stands elsewhere for a post, an author, or any other page of the blog. */
export function cardImage(
  blog: Blog,
  of: { post?: Post; author?: Author },
  alt: string,
): OutsideImage {
  const path = of.post
    ? address.postCard(of.post.slug)
    : of.author
      ? address.authorCard(of.author.id)
      : address.siteCard;
  return { url: absolute(blog.site.url, path), ...CARD, alt };
}
