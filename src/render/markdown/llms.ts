import type { Root, RootContent } from 'mdast';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post, Topic } from '../../domain/blog.ts';
import { listText } from '../../domain/wording/list-text.ts';
import { xmlText } from '../xml-text.ts';
import { yearsOf } from '../page/years.ts';
import { heading, joined, link, list, paragraph } from './nodes.ts';
import type { Inline } from './nodes.ts';
import type { Phrases } from './phrases.ts';
import { printMarkdown } from './print-markdown.ts';

/** The most posts, older posts and authors that are listed: lists are read whole, archives are not. */
export const LLMS_POSTS = 50;
export const LLMS_OLDER = 200;
export const LLMS_AUTHORS = 100;

/**
 * The blog in one page for programs that read it for people, as llmstxt.org proposes: name,
 * summary, who writes, the newest posts; under "Optional" what may be left out.
 */
export function renderLlms(blog: Blog, words: Phrases): string {
  const { site, posts, authors, topics } = blog;
  const { t } = words;
  const children: RootContent[] = [
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph(sumOf(blog, words)),
    paragraph(t('llms-how')),
    ...section(
      t('nav-posts'),
      posts.slice(0, LLMS_POSTS).map((post) => postItem(blog, post, words)),
    ),
    ...section(
      t('nav-authors'),
      whoWroteLast(authors).map((author) => authorItem(blog, author, words)),
    ),
    ...section(
      t('nav-topics'),
      topics.map((topic) => topicItem(blog, topic, t)),
    ),
    ...section(t('nav-letters'), letters(blog, t)),
    ...section(OPTIONAL, optional(blog, words)),
  ];
  return xmlText(printMarkdown({ type: 'root', children } satisfies Root));
}

/** A word of the convention, not of the interface: programs look for it. */
const OPTIONAL = 'Optional';

function sumOf({ posts, authors }: Blog, { t }: Phrases): string {
  const by = t('llms-authors', { count: authors.length });
  return t('llms-posts', { count: posts.length, authors: by });
}

function section(title: string, items: Inline[][]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}

function postItem(blog: Blog, post: Post, words: Phrases): Inline[] {
  return [...olderItem(blog, post, words), ` ${post.description}`];
}

function olderItem({ site }: Blog, post: Post, { day, list: inWords }: Phrases): Inline[] {
  const names = listText(inWords(post.authors.map(({ name }) => name)));
  const facts = [names, ...(post.day ? [day(post.day)] : [])].join(', ');
  return [link(post.title, absolute(site.url, address.postMarkdown(post.slug))), `: ${facts}.`];
}

/** Those of many authors who can be asked about something new. */
function whoWroteLast(authors: Author[]): Author[] {
  if (authors.length <= LLMS_AUTHORS) return authors;
  const last = ({ posts }: Author) => posts[0]?.instant ?? 0;
  return authors.toSorted((one, other) => last(other) - last(one)).slice(0, LLMS_AUTHORS);
}

function authorItem({ site }: Blog, author: Author, { t, list: inWords }: Phrases): Inline[] {
  const { id, name, role, expertise, posts } = author;
  const topics = listText(inWords(expertise.map(({ label }) => label)));
  const facts = [
    ...(role === undefined ? [] : [role]),
    ...(expertise.length > 0 ? [t('llms-covers', { topics })] : []),
    ...postCount(posts, t),
  ];
  return withFacts(link(name, absolute(site.url, address.author(id))), facts, '; ');
}

function topicItem({ site }: Blog, topic: Topic, t: Phrases['t']): Inline[] {
  const { id, label, description, posts } = topic;
  const facts = [...(description === null ? [] : [description]), ...postCount(posts, t)];
  return withFacts(link(label, absolute(site.url, address.topic(id))), facts, ' ');
}

function letters({ site, letters: { length: count } }: Blog, t: Phrases['t']): Inline[][] {
  if (count === 0) return [];
  const to = link(t('letters-title'), absolute(site.url, address.letters));
  return [[to, `: ${t('llms-letters', { count })}`]];
}

/** Of who has not written yet, and what has not been written about, it would be no news. */
function postCount({ length: count }: readonly Post[], t: Phrases['t']): string[] {
  return count === 0 ? [] : [t('post-count', { count })];
}

function withFacts(to: Inline, facts: string[], between: string): Inline[] {
  return facts.length === 0 ? [to] : [to, ': ', ...joined(facts, between)];
}

function optional(blog: Blog, words: Phrases): Inline[][] {
  const { site, posts } = blog;
  const { t } = words;
  const at = (path: string) => absolute(site.url, path);
  const further = posts.slice(LLMS_POSTS);
  const years = further.length > 0 ? yearsOf(posts) : [];
  return [
    ...further.slice(0, LLMS_OLDER).map((post) => olderItem(blog, post, words)),
    ...years.map(({ year, posts: of }): Inline[] => [
      link(t('archive-year-title', { year }), at(address.archiveYear(year))),
      `: ${t('post-count', { count: of.length })}`,
    ]),
    [link(t('feed-of-blog'), at(address.feed(address.home)))],
  ];
}
