import type { Root, RootContent } from 'mdast';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import { xmlText } from '../xml-text.ts';
import { aboutAuthors } from './about-authors.ts';
import { frontMatter } from './front-matter.ts';
import { lettersMarkdown } from './letters-markdown.ts';
import type { LetterAsMarkdown } from './letters-markdown.ts';
import { emphasised, heading, image, joined, link, paragraph } from './nodes.ts';
import type { Inline } from './nodes.ts';
import { printMarkdown } from './print-markdown.ts';
import type { Phrases } from './phrases.ts';

/** A post as text for people and programs: front matter, title, byline, body, and who wrote it. */
export function postMarkdown(blog: Blog, post: Post, parts: PostParts): string {
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, post.title),
      ...byline(blog, post, parts.words),
      ...cover(post, parts),
      ...parts.body.children,
      ...lettersMarkdown(blog, parts.letters, parts.words),
      { type: 'thematicBreak' },
      ...aboutAuthors(blog, post, parts),
    ],
  };
  return xmlText(`${frontMatter(blog, post)}\n${printMarkdown(tree)}`);
}

function byline(blog: Blog, post: Post, { t, day, list }: Phrases): RootContent[] {
  const { url } = blog.site;
  const authors = post.authors.values();
  const names = list(post.authors.map(({ name }) => name)).map(({ type, value }): Inline => {
    const author = type === 'element' ? authors.next().value : undefined;
    return author ? link(value, absolute(url, address.author(author.id))) : value;
  });
  const facts = [
    ...(post.day ? [day(post.day)] : []),
    ...(post.updated
      ? [updated(post.updated, t('updated-on', { day: day(post.updated.day) }))]
      : []),
  ];
  const series = post.series && [
    `${t('series-part', { part: post.series.part })} `,
    link(post.series.series.title, absolute(url, address.series(post.series.series.id))),
  ];
  return [
    paragraph(...names, ...joined(['', ...facts], ' · ').slice(1)),
    ...(series ? [paragraph(...series)] : []),
  ];
}

function updated({ note }: { note: string | null }, text: string): string {
  return note === null ? text : `${text}: ${note}`;
}

function cover({ cover: given }: Post, parts: PostParts): RootContent[] {
  if (given === null || parts.cover === null) return [];
  const { credit, alt } = given;
  const below = credit === null ? [] : [emphasised(parts.words.t('cover-credit', { credit }))];
  return [paragraph(image(alt, parts.cover)), ...below];
}

export interface PostParts {
  body: Root;
  /** The absolute address of the cover's file; null where there is none. */
  cover: string | null;
  letters: LetterAsMarkdown[];
  /** An author's bio; null where there is none. */
  bio: (author: Author) => Root | null;
  words: Phrases;
}
