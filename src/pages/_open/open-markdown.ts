import { definitions } from '../../components/body-components.ts';
import type { Edition } from '../../components/edition.ts';
import { absoluteAt } from '../../components/edition.ts';
import { address } from '../../domain/addresses.ts';
import type { Post } from '../../domain/blog.ts';
import { openBody } from '../../load-blog.ts';
import { markdownBody } from '../../render/body-forms/markdown-body.ts';
import type { BodyOptions } from '../../render/body-forms/plain-tree.ts';
import { postMarkdown } from '../../render/markdown/post-markdown.ts';
import { bodyImages } from './body-images.ts';
import { fallbackImage } from './image-of.ts';

/** The Markdown form of a post, with finished body and images. */
export async function openMarkdown(edition: Edition, post: Post): Promise<string> {
  const { blog, words, bios } = edition;
  const images = await bodyImages(edition, post);
  const options: BodyOptions = {
    address: absoluteAt(edition, address.post(post.slug)),
    image: (src) => images.get(src) ?? null,
    components: definitions,
    say: words.t,
    file: post.file,
  };
  return postMarkdown(blog, post, {
    body: markdownBody(await openBody(post), options),
    cover: await coverAddress(edition, post),
    bio: ({ id }) => {
      const bio = bios.get(id);
      return bio === undefined ? null : markdownBody([bio], options);
    },
    words,
  });
}

/** The file that the post's page shows. */
async function coverAddress(edition: Edition, post: Post): Promise<string | null> {
  const cover = edition.covers.get(post.slug);
  return cover ? (await fallbackImage(cover, '', edition.blog.site.url)).url : null;
}
