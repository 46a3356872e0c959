import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blog } from '../../domain/blog.ts';
import { address } from '../../domain/addresses.ts';
import { authorThings } from '../../render/json-ld/author-things.ts';
import {
  authorItems,
  collectionThings,
  itemsOf,
  pageThings,
  scheduleThings,
  seriesThings,
} from '../../render/json-ld/collection-things.ts';
import { printJsonLd } from '../../render/json-ld/json-ld.ts';
import type { Thing } from '../../render/json-ld/json-ld.ts';
import { postThings } from '../../render/json-ld/post-things.ts';
import { homeThings } from '../../render/json-ld/site-things.ts';
import { guest, post } from '../builders.ts';
import { linkedBlog } from '../linked-blog.ts';
import { readGraph, referencesOf, SCHEMA, valuesOf } from './read-graph.ts';
import type { GraphNode } from './read-graph.ts';
import { readVocabulary } from './vocabulary.ts';

/** For a machine that has much else to do. */
const LONG = { timeout: 60_000 };
const LIST = { listName: 'Authors', image: null };
const COVER = {
  url: 'https://a.example/c.png',
  width: 900,
  height: 600,
  type: 'image/png',
  alt: '',
};

/** Any units of UTF-16, halves of characters too, with what could do harm among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const harm = fc.constantFrom('</script>', '<!--', ']]>', '&', '\u2028', '\u2029', '"', '\\');
const words = fc.array(fc.oneof(unit, harm)).map((parts) => parts.join(''));

test('S1: whatever a title holds, it cannot end the script element, and comes back', LONG, () => {
  fc.assert(
    fc.property(words, (name) => {
      const text = printJsonLd([{ '@type': 'Blog', name }]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)['@graph'][0].name).toBe(name);
    }),
    { numRuns: 200 },
  );
});

test('S1: no type and no property is invented, every id that is named is defined', async () => {
  const vocabulary = readVocabulary();
  expect(vocabulary.get('WebPage')).toContain('reviewedBy');
  expect(vocabulary.get('BlogPosting')).not.toContain('reviewedBy');
  for (const [name, things] of Object.entries(everyPage(richBlog()))) {
    const graph = await graphOf(things);
    for (const node of graph.values()) {
      const [type = ''] = node['@type'] ?? [];
      expect([name, node['@id'], node['@type']]).toEqual([name, node['@id'], [expect.any(String)]]);
      const known = vocabulary.get(type.replace(SCHEMA, ''));
      const properties = Object.keys(node).filter((key) => key.startsWith(SCHEMA));
      const invented = properties.filter((key) => !known?.has(key.replace(SCHEMA, '')));
      expect([name, type, invented]).toEqual([name, type, []]);
      for (const id of internal(referencesOf(node))) {
        expect([name, id, graph.get(id)?.['@type']]).toEqual([name, id, [expect.any(String)]]);
      }
    }
  }
});

test('S1: a post says to a parser what the domain holds', async () => {
  const blog = richBlog();
  const both = blog.posts.find(({ slug }) => slug === 'both')!;
  const graph = await graphOf(postThings(blog, both, COVER));
  const article = theOne(graph, 'BlogPosting');
  const url = `${blog.site.url.replace(/\/$/, '')}/posts/both/`;
  expect(article['@id']).toBe(`${url}#post`);
  const said = Object.fromEntries(
    ['headline', 'description', 'url', 'mainEntityOfPage', 'inLanguage', 'wordCount'].map(
      (name) => [name, valuesOf(article, name)[0]],
    ),
  );
  expect(said).toEqual({
    headline: both.title,
    description: both.description,
    url,
    mainEntityOfPage: url,
    inLanguage: 'de',
    wordCount: String(both.words),
  });
  expect(valuesOf(article, 'datePublished')).toEqual(['2026-07-01T00:00:00+02:00']);
  expect(valuesOf(article, 'dateModified')).toEqual(['2026-11-02T00:00:00+01:00']);
  expect(valuesOf(article, 'keywords')).toEqual(both.topics.map(({ label }) => label));
  const people = (ids: string[]) => ids.map((id) => valuesOf(graph.get(id), 'name')[0]);
  expect(people(valuesOf(article, 'author'))).toEqual(['Bo Lind', 'Ada Okafor']);
  expect(people(valuesOf(article, 'editor'))).toEqual(['Cy Marsh']);
  expect(people(valuesOf(theOne(graph, 'WebPage'), 'reviewedBy'))).toEqual(['Ada Okafor']);
  expect(people(valuesOf(article, 'publisher'))).toEqual(['Tidewright']);
  expect(people(valuesOf(article, 'isPartOf'))).toEqual([blog.site.name, 'Rising water']);
  const images = valuesOf(article, 'image').map((id) => valuesOf(graph.get(id), 'url')[0]);
  expect(images).toEqual([COVER.url, expect.stringContaining('/cards/posts/both.jpg')]);
});

test('S1: what search engines ask of an article and of a profile is there on each', async () => {
  const blog = richBlog();
  for (const one of blog.posts) {
    const graph = await graphOf(postThings(blog, one, null));
    const article = theOne(graph, 'BlogPosting');
    for (const name of ['headline', 'image', 'datePublished', 'dateModified', 'author']) {
      expect([one.slug, name, valuesOf(article, name).length > 0]).toEqual([one.slug, name, true]);
    }
    for (const id of valuesOf(article, 'author')) {
      expect(valuesOf(graph.get(id), 'name')).toHaveLength(1);
      expect(valuesOf(graph.get(id), 'url')).toEqual([id.replace(/#person$/, '')]);
    }
    const steps = [...graph.values()].filter((node) => isA(node, 'ListItem'));
    const places = steps.map((step) => Number(valuesOf(step, 'position')[0])).sort();
    expect(places).toEqual(places.map((_, index) => index + 1));
  }
});

test('S1: an author page is a profile of the very person that posts name', async () => {
  const blog = richBlog();
  const ada = blog.authors.find(({ id }) => id === 'ada-okafor')!;
  const image = { ...COVER, url: 'https://blog.example/ada.jpg' };
  const graph = await graphOf(authorThings(blog, ada, { ...LIST, image, bio: 'Measures.' }));
  const [id] = valuesOf(theOne(graph, 'ProfilePage'), 'mainEntity');
  const person = graph.get(id!)!;
  const said = (name: string) => valuesOf(person, name);
  expect([said('name'), said('jobTitle'), said('description')]).toEqual([
    [ada.name],
    [ada.role],
    ['Measures.'],
  ]);
  expect(said('knowsAbout')).toEqual(ada.expertise.map(({ label }) => label));
  expect(said('sameAs')).toEqual(['https://ada.example/', 'https://orcid.org/0000-0002-1825-0097']);
  expect(valuesOf(graph.get(said('worksFor')[0]!), 'name')).toEqual(['Tidewright']);
  expect(valuesOf(graph.get(said('image')[0]!), 'url')).toEqual([image.url]);
  const byAda = await graphOf(postThings(blog, ada.posts[0]!, null));
  expect(valuesOf(theOne(byAda, 'BlogPosting'), 'author')).toContain(id);
});

test('S1: of a guest nobody says that they work for the company', async () => {
  const blog = richBlog();
  const cy = blog.authors.find(({ id }) => id === 'cy-marsh')!;
  const graph = await graphOf(authorThings(blog, cy, LIST));
  expect(valuesOf(theOne(graph, 'Person'), 'worksFor')).toEqual([]);
});

test('S1: the front page is about the blog, who publishes it, and the name of the site', async () => {
  const blog = richBlog();
  const graph = await graphOf(homeThings(blog));
  expect(valuesOf(theOne(graph, 'Blog'), 'name')).toEqual([blog.site.name]);
  expect(valuesOf(theOne(graph, 'WebSite'), 'name')).toEqual([blog.site.name]);
  expect(valuesOf(theOne(graph, 'Organization'), 'url')).toEqual(['https://tidewright.example']);
});

test('S1: lists name their items in order, the schedule its people and no post', async () => {
  const blog = richBlog();
  const list = await graphOf(everyPage(blog)['posts']!);
  const items = [...list.values()].filter(
    (node) => valuesOf(node, 'url').length && isA(node, 'ListItem'),
  );
  expect(items.map((item) => valuesOf(item, 'name')[0])).toEqual(
    blog.posts.map(({ title }) => title),
  );
  const planned = linkedBlog({}, '2026-02-04');
  const schedule = JSON.stringify(scheduleThings(planned, 'Who writes next', 'And when.'));
  expect(schedule).toContain('"Ada Okafor"');
  expect(schedule).not.toContain('BlogPosting');
});

/** A blog in which every property has something to say. */
function richBlog(): Blog {
  const blog = linkedBlog(
    {
      authors: [guest('cy-marsh', { name: 'Cy Marsh' })],
      posts: [
        post('both', {
          authors: ['bo-lind', 'ada-okafor'],
          editors: ['cy-marsh'],
          reviewers: ['ada-okafor'],
          date: '2026-07-01',
          updated: '2026-11-02',
          lang: 'de',
          series: { id: 'rising', part: 2 },
        }),
        post('elsewhere', {
          date: '2026-06-01',
          authors: ['cy-marsh'],
          canonical: 'https://other.example/x',
        }),
      ],
      series: { rising: { title: 'Rising water' } },
    },
    '2026-11-20',
  );
  const ada = blog.authors.find(({ id }) => id === 'ada-okafor')!;
  ada.links = [{ label: 'Own', url: 'https://ada.example/' }];
  ada.orcid = '0000-0002-1825-0097';
  const organization = { name: 'Tidewright', url: 'https://tidewright.example' };
  const license = 'https://creativecommons.org/licenses/by/4.0/';
  return { ...blog, site: { ...blog.site, organization, license, logo: '/logo.svg' } };
}

/** The things of a page of each template. */
function everyPage(blog: Blog): Record<string, Thing[]> {
  const page = { title: 'All', description: 'All of it.' };
  return {
    home: homeThings(blog),
    posts: collectionThings(blog, { ...page, path: address.posts, items: itemsOf(blog.posts) }),
    authors: collectionThings(blog, {
      ...page,
      ...{ path: address.authors, items: authorItems(blog.authors), about: 'People' },
      above: [['Posts', address.posts]],
    }),
    free: pageThings(blog, { ...page, path: '/about/', lang: 'de' }),
    schedule: scheduleThings(blog, 'Next', 'Who writes next.'),
    series: seriesThings(blog, blog.series[0]!, 'Its parts.'),
    ...Object.fromEntries(blog.authors.map((one) => [one.id, authorThings(blog, one, LIST)])),
    ...Object.fromEntries(blog.posts.map((one) => [one.slug, postThings(blog, one, COVER)])),
  };
}

function graphOf(things: Thing[]): Promise<Map<string, GraphNode>> {
  return readGraph(JSON.parse(printJsonLd(things)));
}

function theOne(graph: Map<string, GraphNode>, type: string): GraphNode {
  const found = [...graph.values()].filter((node) => isA(node, type));
  expect([type, found.length]).toEqual([type, 1]);
  return found[0]!;
}

function isA(node: GraphNode, type: string): boolean {
  return node['@type']?.includes(SCHEMA + type) ?? false;
}

/** Ids of things; plain addresses of pages and images are none, unless something is said of them. */
function internal(ids: string[]): string[] {
  return ids.filter((id) => id.startsWith('_:') || id.includes('#'));
}
