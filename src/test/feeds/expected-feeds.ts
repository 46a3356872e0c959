import { absolute, address, FEED_FORMATS } from '../../domain/addresses.ts';
import type { FeedFormat } from '../../domain/addresses.ts';
import type { Author, Blog, Letter, Post, Topic } from '../../domain/blog.ts';
import type { Instant } from '../../domain/calendar.ts';
import { linkBlog } from '../../domain/link-blog.ts';
import { letterParts } from '../../domain/letter-parts.ts';
import { publicPart } from '../../domain/public-part.ts';
import { checkBlog } from '../../read/check-blog.ts';
import { openSegments } from '../../read/bodies/open-segments.ts';
import { bodyFacts } from './body-facts.ts';
import type { BodyFacts } from './body-facts.ts';

/** What the feeds of the built blog in `dir` must tell, from its files alone. */
export async function expectedFeeds(dir: string, now: Instant): Promise<ExpectedBlog> {
  const { records } = await checkBlog(dir, now);
  if (records === null) throw new Error(`${dir} is no blog.`);
  const blog = linkBlog(publicPart(records, now), now);
  const posts = new Map<Post, ExpectedPost>();
  for (const post of blog.posts) {
    posts.set(post, expectedPost(blog, post, bodyFacts(await openSegments(dir, post.bodyHash))));
  }
  const feeds = [null, ...blog.authors, ...blog.topics].map((of) => expectedFeed(blog, of, posts));
  const letters = await expectedLetters(dir, blog);
  return {
    url: blog.site.url,
    feeds: letters.posts.length === 0 ? feeds : [...feeds, letters],
    posts: [...posts.values()],
  };
}

/** The letters that became public last, of which there is RSS alone. */
async function expectedLetters(dir: string, blog: Blog): Promise<ExpectedFeed> {
  const items = await Promise.all(blog.letters.map((letter) => expectedLetter(dir, blog, letter)));
  return {
    page: '/letters/',
    files: { rss: '/letters.xml' },
    title: `Letters to ${blog.site.name}`,
    isNamesake: false,
    link: absolute(blog.site.url, '/letters/'),
    posts: items.toSorted((one, other) => other.published - one.published).slice(0, 30),
  };
}

async function expectedLetter(dir: string, blog: Blog, letter: Letter): Promise<ExpectedPost> {
  const { from, place, post, answer } = letter;
  const parts = letterParts(await openSegments(dir, letter.bodyHash));
  const [body, reply] = [bodyFacts(parts.letter), bodyFacts(parts.answer ?? [])];
  const days = new Intl.DateTimeFormat(blog.site.language, { dateStyle: 'long', timeZone: 'UTC' });
  const said = (day: string) => days.format(Date.parse(day));
  const signed = [[from, place].filter((one) => one !== null).join(', '), said(letter.day)];
  const answered = answer ? [`${answer.author.name} answers`, said(answer.day)] : [];
  const [signature, heading] = [signed, answered].map((one) => one.join('·').replace(/\s+/g, ''));
  const published = Math.max(letter.instant, post.instant!);
  const [, name] = letter.id.split('/');
  return {
    id: `urn:rota:letter:${encodeURIComponent(post.guid ?? absolute(blog.site.url, address.post(post.slug)))}:${name}`,
    title: `${from} on “${post.title}”`,
    link: `${absolute(blog.site.url, address.post(post.slug))}#letter-${name}`,
    published,
    updated: published,
    authors: [from, ...(answer ? [answer.author.name] : [])],
    topics: post.topics.map(({ label }) => label),
    description: null,
    body: {
      text: [body.text, signature, heading, reply.text].join(''),
      images: body.images + reply.images,
    },
  };
}

function expectedFeed(blog: Blog, of: Author | Topic | null, posts: Map<Post, ExpectedPost>) {
  const own = of && labelOf(of);
  const page = of === null ? '/' : 'label' in of ? `/topics/${of.id}/` : `/authors/${of.id}/`;
  return {
    page,
    files: Object.fromEntries(FEED_FORMATS.map((format) => [format, address.feed(page, format)])),
    title: own === null ? blog.site.name : `${own} · ${blog.site.name}`,
    isNamesake: [...blog.authors, ...blog.topics].filter((one) => labelOf(one) === own).length > 1,
    link: absolute(blog.site.url, page),
    posts: (of?.posts ?? blog.posts).slice(0, 30).map((post) => posts.get(post)!),
  };
}

function labelOf(of: Author | Topic): string {
  return 'label' in of ? of.label : of.name;
}

function expectedPost({ site }: Blog, post: Post, body: BodyFacts): ExpectedPost {
  const link = absolute(site.url, address.post(post.slug));
  return {
    id: post.guid ?? link,
    title: post.title,
    link,
    published: post.instant!,
    updated: Math.max(post.instant!, post.updated?.instant ?? 0),
    authors: post.authors.map(({ name }) => name),
    topics: post.topics.map(({ label }) => label),
    description: post.description,
    body,
  };
}

export interface ExpectedBlog {
  url: string;
  feeds: ExpectedFeed[];
  /** All that are public. */
  posts: ExpectedPost[];
}

export interface ExpectedFeed {
  /** That it is of, without the base path. */
  page: string;
  /** Its documents, without the base path. */
  files: Partial<Record<FeedFormat, string>>;
  title: string;
  /** Somebody else has the same name, so that its title says more in brackets. */
  isNamesake: boolean;
  link: string;
  posts: ExpectedPost[];
}

export interface ExpectedPost {
  id: string;
  title: string;
  link: string;
  published: Instant;
  updated: Instant;
  authors: string[];
  topics: string[];
  /** Null where the summary is the beginning of the body. */
  description: string | null;
  body: BodyFacts;
}
