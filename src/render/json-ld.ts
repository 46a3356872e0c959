import { absolute, address } from '../domain/addresses.ts';
import type { Author, Blog, Post } from '../domain/blog.ts';
import { cardImage } from './cards/card-image.ts';
import { profileLinks } from './contact.ts';
import type { FeedImage } from './feed/feed.ts';
import { peopleOfSchedule } from './schedule.ts';
import { zonedTime } from './zoned-time.ts';

/** What stands in a page's `<script type="application/ld+json">`, safe inside HTML. */
export function printJsonLd(graph: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function homeThings(blog: Blog): Thing[] {
  const { site } = blog;
  return [
    {
      '@type': 'Blog',
      '@id': id(blog, address.home, 'blog'),
      url: absolute(site.url, address.home),
      name: site.name,
      description: site.description,
      inLanguage: site.language,
      publisher: { '@id': id(blog, address.home, 'publisher') },
    },
    publisher(blog),
  ];
}

export function postThings(blog: Blog, post: Post, cover: FeedImage | null): Thing[] {
  const url = absolute(blog.site.url, address.post(post.slug));
  return [
    {
      '@type': 'BlogPosting',
      '@id': `${url}#post`,
      url,
      mainEntityOfPage: url,
      headline: post.title,
      description: post.description,
      ...times(blog, post),
      image: imagesOf(blog, post, cover).map(imageObject),
      author: references(blog, post.authors),
      ...(post.editors.length === 0 ? {} : { editor: references(blog, post.editors) }),
      ...(post.reviewers.length === 0 ? {} : { reviewedBy: references(blog, post.reviewers) }),
      publisher: { '@id': id(blog, address.home, 'publisher') },
      isPartOf: { '@id': id(blog, address.home, 'blog') },
      inLanguage: post.lang ?? blog.site.language,
      keywords: post.topics.map(({ label }) => label),
      wordCount: post.words,
    },
    ...people(post).map((author) => person(blog, author, null)),
    publisher(blog),
    breadcrumbs(blog, [
      [blog.site.name, address.home],
      [post.title, address.post(post.slug)],
    ]),
  ];
}

export function authorThings(blog: Blog, author: Author, portrait: FeedImage | null): Thing[] {
  const url = absolute(blog.site.url, address.author(author.id));
  return [
    {
      '@type': 'ProfilePage',
      '@id': `${url}#page`,
      url,
      name: author.name,
      inLanguage: blog.site.language,
      mainEntity: { '@id': id(blog, address.author(author.id), 'person') },
    },
    person(blog, author, portrait),
    publisher(blog),
  ];
}

/** The page of whose turn comes when: it names the people, and no post. */
export function scheduleThings(blog: Blog, name: string, description: string): Thing[] {
  const url = absolute(blog.site.url, address.schedule);
  const listed = peopleOfSchedule(blog);
  return [
    {
      '@type': 'CollectionPage',
      '@id': `${url}#page`,
      url,
      name,
      description,
      inLanguage: blog.site.language,
      isPartOf: { '@id': id(blog, address.home, 'blog') },
      ...(listed.length === 0 ? {} : { mainEntity: itemList(references(blog, listed)) }),
    },
    ...listed.map((author) => person(blog, author, null)),
    publisher(blog),
    breadcrumbs(blog, [
      [blog.site.name, address.home],
      [name, address.schedule],
    ]),
  ];
}

function itemList(items: object[]): object {
  return {
    '@type': 'ItemList',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item,
    })),
  };
}

function person(blog: Blog, author: Author, portrait: FeedImage | null): Thing {
  const { organization } = blog.site;
  return {
    '@type': 'Person',
    '@id': id(blog, address.author(author.id), 'person'),
    name: author.name,
    url: absolute(blog.site.url, address.author(author.id)),
    ...(author.role === undefined ? {} : { jobTitle: author.role }),
    ...(organization ? { worksFor: { '@id': id(blog, address.home, 'publisher') } } : {}),
    ...(author.expertise.length === 0
      ? {}
      : { knowsAbout: author.expertise.map(({ label }) => label) }),
    ...(portrait === null ? {} : { image: imageObject(portrait) }),
    ...(profileLinks(author).length === 0 ? {} : { sameAs: profileLinks(author) }),
  };
}

function publisher(blog: Blog): Thing {
  const { organization, name } = blog.site;
  return {
    '@type': 'Organization',
    '@id': id(blog, address.home, 'publisher'),
    name: organization?.name ?? name,
    url: organization?.url ?? absolute(blog.site.url, address.home),
  };
}

function breadcrumbs(blog: Blog, steps: [string, string][]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, path], index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(blog.site.url, path),
    })),
  };
}

function times(blog: Blog, post: Post): object {
  if (post.instant === null) return {};
  const { timezone } = blog.site;
  return {
    datePublished: zonedTime(post.instant, timezone),
    dateModified: zonedTime(post.updated?.instant ?? post.instant, timezone),
  };
}

function imagesOf(blog: Blog, post: Post, cover: FeedImage | null): FeedImage[] {
  const card = cardImage(blog, { post }, post.title);
  return cover === null ? [card] : [cover, card];
}

function people(post: Post): Author[] {
  return [...new Set([...post.authors, ...post.editors, ...post.reviewers])];
}

function references(blog: Blog, authors: Author[]): object[] {
  return authors.map((author) => ({ '@id': id(blog, address.author(author.id), 'person') }));
}

function imageObject({ url, width, height }: FeedImage): object {
  return { '@type': 'ImageObject', url, width, height };
}

function id(blog: Blog, path: string, name: string): string {
  return `${absolute(blog.site.url, path)}#${name}`;
}

export interface Thing {
  '@type': string;
  [property: string]: unknown;
}
