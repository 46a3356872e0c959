import { definitions } from '../../components/body-components.ts';
import type { Edition } from '../../components/edition.ts';
import { absoluteAt } from '../../components/edition.ts';
import { address } from '../../domain/addresses.ts';
import type { Letter, Post } from '../../domain/blog.ts';
import { openBody } from '../../load-blog.ts';
import { markdownBody } from '../../render/body-forms/markdown-body.ts';
import type { BodyOptions } from '../../render/body-forms/plain-tree.ts';
import type { LetterAsMarkdown } from '../../render/markdown/letters-markdown.ts';
import { postMarkdown } from '../../render/markdown/post-markdown.ts';
import { bodyImages } from './body-images.ts';
import { fallbackImage } from './image-of.ts';
import { letterOptions, openLetter } from './open-letters.ts';

/** The Markdown form of a post, with finished body and images. */
export async function openMarkdown(edition: Edition, post: Post): Promise<string> {
  const { blog, words, bios } = edition;
  const images = await bodyImages(edition, post.slug);
  const options: BodyOptions = {
    address: absoluteAt(edition, address.post(post.slug)),
    image: (src) => images.get(src) ?? null,
    components: definitions,
    say: edition.wordsIn(post.lang).t,
    file: post.file,
  };
  return postMarkdown(blog, post, {
    body: markdownBody(await openBody(post), options),
    letters: await Promise.all(post.letters.map((letter) => asMarkdown(edition, letter))),
    cover: await coverAddress(edition, post),
    bio: ({ id }) => {
      const bio = bios.get(id);
      return bio === undefined ? null : markdownBody([bio], options);
    },
    words,
  });
}

async function asMarkdown(edition: Edition, letter: Letter): Promise<LetterAsMarkdown> {
  const { body, answer } = await openLetter(edition, letter);
  const options = await letterOptions(edition, letter);
  return {
    letter,
    body: markdownBody(body, options),
    answer: answer && markdownBody(answer, options),
  };
}

/** The file that the post's page shows. */
async function coverAddress(edition: Edition, post: Post): Promise<string | null> {
  const cover = edition.covers.get(post.slug);
  return cover ? (await fallbackImage(cover, '', edition.blog.site.url)).url : null;
}
