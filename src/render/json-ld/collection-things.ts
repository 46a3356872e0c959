import type { CollectionPageLeaf, ItemListLeaf, ListItemLeaf, WebPageLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post, Series, Topic } from '../../domain/blog.ts';
import { peopleOfSchedule } from '../page/schedule.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import type { Step } from './breadcrumbs.ts';
import { idOf } from './ids.ts';
import { thing } from './json-ld.ts';
import type { Thing } from './json-ld.ts';
import { person } from './person.ts';
import { seriesOf } from './post-things.ts';
import { publisher, theBlog } from './site-things.ts';

/** A page that lists something; nothing else of it than names and addresses. */
export function collectionThings(blog: Blog, page: Listed): Thing[] {
  const { title, description, path, items, about, above = [] } = page;
  const collection = thing<CollectionPageLeaf>({
    '@type': 'CollectionPage',
    ...pageBasics(blog, page),
    description,
    about: typeof about === 'string' ? { '@type': 'Thing', name: about } : about,
    mainEntity: items.length === 0 ? undefined : itemList(blog, items),
  });
  return [
    collection,
    theBlog(blog),
    publisher(blog),
    breadcrumbs(blog, path, [...above, [title, path]]),
  ];
}

/** A series is a work of its own, and its page lists its parts. */
export function seriesThings(blog: Blog, series: Series, description: string): Thing[] {
  const path = address.series(series.id);
  const about = { '@id': idOf.series(blog, series) };
  const page = { title: series.title, description, path, items: itemsOf(series.posts), about };
  return [...collectionThings(blog, page), seriesOf(blog, series)];
}

/** The page of whose turn comes when: it names the people, and no post. */
export function scheduleThings(blog: Blog, title: string, description: string): Thing[] {
  const people = peopleOfSchedule(blog);
  const page = { title, description, path: address.schedule, items: authorItems(people) };
  return [...collectionThings(blog, page), ...people.map((author) => person(blog, author))];
}

/** A page of the owners'. */
export function pageThings(
  blog: Blog,
  page: Omit<Listed, 'items'> & { lang?: string | null },
): Thing[] {
  const own = thing<WebPageLeaf>({
    '@type': 'WebPage',
    ...pageBasics(blog, page),
    description: page.description,
    inLanguage: page.lang ?? blog.site.language,
  });
  const { title, path } = page;
  return [own, theBlog(blog), publisher(blog), breadcrumbs(blog, path, [[title, path]])];
}

export function itemsOf(posts: readonly Post[]): Item[] {
  return posts.map(({ title, slug }) => ({ name: title, path: address.post(slug) }));
}

export function authorItems(authors: readonly Author[]): Item[] {
  return authors.map(({ name, id }) => ({ name, path: address.author(id) }));
}

export function topicItems(topics: readonly Topic[]): Item[] {
  return topics.map(({ label, id }) => ({ name: label, path: address.topic(id) }));
}

function pageBasics(blog: Blog, { title, path }: Pick<Listed, 'title' | 'path'>) {
  return {
    '@id': idOf.page(blog, path),
    url: absolute(blog.site.url, path),
    name: title,
    inLanguage: blog.site.language,
    isPartOf: { '@id': idOf.blog(blog) },
    breadcrumb: { '@id': idOf.breadcrumbs(blog, path) },
  };
}

function itemList(blog: Blog, items: readonly Item[]): ItemListLeaf {
  return {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(({ name, path }, index): ListItemLeaf => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      url: absolute(blog.site.url, path),
    })),
  };
}

export interface Listed {
  title: string;
  description: string;
  path: string;
  items: Item[];
  /** What everything in the list is about: a name, or a thing of the graph. */
  about?: string | { '@id': string };
  /** The pages between the front page and this one. */
  above?: Step[];
}

interface Item {
  name: string;
  path: string;
}
