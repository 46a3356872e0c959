import { address, atBase } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import { otherSpellings } from './other-spellings.ts';

/** What can be found: every author and every post of `blog`, which is the public part. */
export function searchEntries(blog: Blog): SearchEntry[] {
  const posts = blog.posts.map((post) => postEntry(post, blog));
  return [...blog.authors.map((author) => authorEntry(author, blog)), ...posts];
}

function authorEntry(author: Author, { site }: Blog): SearchEntry {
  const covers = author.expertise.map(({ label }) => label);
  const { role = '', bio = '', location = '' } = author;
  const texts = [author.name, role, ...covers, bio.replace(MARKUP, ''), location];
  return {
    kind: 'author',
    url: atBase(site.url, address.author(author.id)),
    language: baseLanguage(site.language),
    title: author.name,
    also: otherSpellings(texts),
    texts: texts.filter((text) => text !== ''),
    filters: { kind: ['author'], author: [author.id], topic: author.expertise.map(({ id }) => id) },
    body: null,
    letters: [],
  };
}

function postEntry(post: Post, { site }: Blog): SearchEntry {
  const names = post.authors.map(({ name }) => name);
  const day = post.day ?? UNDATED;
  return {
    kind: 'post',
    url: atBase(site.url, address.post(post.slug)),
    language: baseLanguage(post.lang ?? site.language),
    title: post.title,
    also: [...names, ...otherSpellings([post.title, post.description, ...names])],
    texts: [post.description],
    filters: {
      author: post.authors.map(({ id }) => id),
      topic: post.topics.map(({ id }) => id),
      year: [day.slice(0, 4)],
      day: [day],
      lang: [post.lang ?? site.language],
    },
    body: post.bodyHash,
    letters: post.letters.map(({ from, bodyHash }) => ({ from, body: bodyHash })),
  };
}

/** "de" for "de-CH": one index for all who speak a language. */
function baseLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}

/** What inline Markdown puts around words. */
const MARKUP = /\]\([^)]*\)|[*_`[\]]/g;

/** Drafts without a date are the newest of all. */
const UNDATED = '9999-12-31';

/** One page as the index is told of it. */
export interface SearchEntry {
  kind: 'post' | 'author';
  /** With the base path. */
  url: string;
  /** Two or three letters. */
  language: string;
  title: string;
  /** Words that find it and are never shown. */
  also: string[];
  /** Paragraphs before the body. */
  texts: string[];
  filters: Record<string, string[]>;
  /** The hash of a post's segments. */
  body: string | null;
  /** Under the post: who wrote, and the hash of the segments. */
  letters: { from: string; body: string }[];
}
