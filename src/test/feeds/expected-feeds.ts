import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post, Topic } from '../../domain/blog.ts';
import type { Instant } from '../../domain/calendar.ts';
import { linkBlog } from '../../domain/link-blog.ts';
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
  return { url: blog.site.url, feeds, posts: [...posts.values()] };
}

function expectedFeed(blog: Blog, of: Author | Topic | null, posts: Map<Post, ExpectedPost>) {
  const own = of && labelOf(of);
  const page = of === null ? '/' : 'label' in of ? `/topics/${of.id}/` : `/authors/${of.id}/`;
  return {
    page,
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
  /** Beside which its formats lie, without the base path. */
  page: string;
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
  description: string;
  body: BodyFacts;
}
