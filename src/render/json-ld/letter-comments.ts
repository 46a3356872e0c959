import type { CommentLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import type { LetterInFull } from '../letters/letter-in-full.ts';
import { idOf } from './ids.ts';
import { thing } from './json-ld.ts';

/**
 * The letters about a post as comments on it; who wrote them is a name and nothing more. Whoever
 * answered needs a node of their own in the graph.
 */
export function letterComments(blog: Blog, letters: readonly LetterInFull[]): CommentLeaf[] {
  return letters.map((full) => {
    const { letter, text } = full;
    const url = absolute(blog.site.url, address.letter(letter.id));
    return thing<CommentLeaf>({
      '@type': 'Comment',
      '@id': url,
      url,
      author: { '@type': 'Person', name: letter.from },
      dateCreated: letter.day,
      inLanguage: letter.lang ?? blog.site.language,
      text,
      parentItem: { '@id': idOf.post(blog, letter.post) },
      comment: answerTo(blog, full, url),
    });
  });
}

function answerTo(blog: Blog, full: LetterInFull, url: string): CommentLeaf | undefined {
  const { letter, answerText } = full;
  if (letter.answer === null || answerText === null) return undefined;
  return {
    '@type': 'Comment',
    author: { '@id': idOf.person(blog, letter.answer.author) },
    dateCreated: letter.answer.day,
    inLanguage: letter.lang ?? blog.site.language,
    text: answerText,
    parentItem: { '@id': url },
  };
}
