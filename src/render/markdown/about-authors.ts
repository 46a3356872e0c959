import type { RootContent } from 'mdast';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import { listText } from '../../domain/wording/list-text.ts';
import { contactWays } from '../ways/contact.ts';
import type { ContactWay } from '../ways/contact.ts';
import { heading, link, list, paragraph, phrasesOf, strong } from './nodes.ts';
import type { Inline } from './nodes.ts';
import type { Phrases } from './phrases.ts';
import type { PostParts } from './post-markdown.ts';

/** Who wrote the post and how to ask them, who helped, and where it was first published. */
export function aboutAuthors(blog: Blog, post: Post, parts: PostParts): RootContent[] {
  const { t } = parts.words;
  return [
    heading(2, t('about-authors', { count: post.authors.length })),
    ...post.authors.flatMap((author) => [who(blog, author, parts), ...ways(author, parts.words)]),
    ...editors(blog, post, parts.words),
    ...thanks(post, parts.words),
    ...(post.canonical ? [paragraph(`${t('first-published')} `, bare(post.canonical))] : []),
  ];
}

function who(blog: Blog, author: Author, { bio }: PostParts): RootContent {
  const name = link(author.name, absolute(blog.site.url, address.author(author.id)));
  const words = bio(author);
  return paragraph(
    strong(name),
    author.role === undefined ? '' : `, ${author.role}`,
    ...(words === null ? [] : ['. ', ...phrasesOf(words)]),
  );
}

function ways({ contact, short }: Author, { t }: Phrases): RootContent[] {
  const own = contactWays(contact);
  if (own.length === 0) return [];
  return [paragraph(`${t('ask', { name: short })}:`), list(own.map((way) => wayItem(way, t)))];
}

/** Where an author names no way, readers ask the editors. */
function editors({ site }: Blog, { authors }: Post, { t }: Phrases): RootContent[] {
  const own = contactWays(site.contact);
  const areAllReached = authors.every(({ contact }) => contactWays(contact).length > 0);
  if (own.length === 0 || areAllReached) return [];
  return [paragraph(`${t('ask-editors')}:`), list(own.map((way) => wayItem(way, t)))];
}

function wayItem({ kind, value, url }: ContactWay, t: Phrases['t']): Inline[] {
  return [`${t(`contact-${kind}`)}: `, url === null ? value : link(value, url)];
}

function thanks({ editors: by, reviewers }: Post, { t, list: inWords }: Phrases): RootContent[] {
  const names = (authors: Author[]) => listText(inWords(authors.map(({ name }) => name)));
  return [
    ...(by.length > 0 ? [paragraph(t('thanks-editors', { names: names(by) }))] : []),
    ...(reviewers.length > 0
      ? [paragraph(t('thanks-reviewers', { names: names(reviewers) }))]
      : []),
  ];
}

function bare(url: string): Inline {
  return link(url, url);
}
