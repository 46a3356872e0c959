import fc from 'fast-check';
import { expect, test } from 'vitest';
import { post } from '../test/builders.ts';
import { linkedBlog } from '../test/linked-blog.ts';
import { authorThings, homeThings, postThings, printJsonLd, scheduleThings } from './json-ld.ts';

/** For a machine that has much else to do. */
const LONG = { timeout: 60_000 };

/** Any units of UTF-16, halves of characters too, with what could do harm among them. */
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const harm = fc.constantFrom('</script>', '<!--', ']]>', '&', '\u2028', '\u2029', '"', '\\');
const title = fc.array(fc.oneof(unit, harm)).map((parts) => parts.join(''));

test('whatever a title holds, it cannot end the script element, and comes back', LONG, () => {
  fc.assert(
    fc.property(title, (name) => {
      const text = printJsonLd([{ '@type': 'Blog', name }]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect((JSON.parse(text) as Graph)['@graph'][0]?.['name']).toBe(name);
    }),
    { numRuns: 200 },
  );
});

test('a post names all its authors as people, by the same ids as their pages', () => {
  const blog = linkedBlog({
    posts: [post('both', { authors: ['bo-lind', 'ada-okafor'], date: '2026-07-01' })],
  });
  const both = blog.posts.find(({ slug }) => slug === 'both')!;
  const things = postThings(blog, both, null);
  const article = things.find((thing) => thing['@type'] === 'BlogPosting')!;
  const ids = article['author'] as { '@id': string }[];
  expect(ids.map((one) => one['@id'])).toEqual(both.authors.map((one) => personId(blog, one)));
  const people = things.filter((thing) => thing['@type'] === 'Person');
  expect(people.map((one) => one['name'])).toEqual(['Bo Lind', 'Ada Okafor']);
});

test('the schedule names its people by the ids of their pages, and no post', () => {
  const blog = linkedBlog({}, '2026-02-04');
  const things = scheduleThings(blog, 'Who writes next', 'And when.');
  const people = things.filter((thing) => thing['@type'] === 'Person');
  expect(people.map((one) => one['name'])).toEqual(['Ada Okafor', 'Bo Lind']);
  expect(JSON.stringify(things[0])).toContain(personId(blog, blog.authors[0]!));
  expect(things.map((thing) => thing['@type'])).not.toContain('BlogPosting');
});

test('times bear the offset of the zone of the blog', () => {
  const blog = linkedBlog({
    posts: [post('summer', { date: '2026-07-01', updated: '2026-11-02' })],
  });
  const summer = blog.posts.find(({ slug }) => slug === 'summer')!;
  expect(postThings(blog, summer, null)[0]).toMatchObject({
    datePublished: '2026-07-01T00:00:00+02:00',
    dateModified: '2026-11-02T00:00:00+01:00',
  });
});

test('an author page is about its person; the front page about the blog', () => {
  const blog = linkedBlog({});
  const ada = blog.authors.find(({ id }) => id === 'ada-okafor')!;
  expect(authorThings(blog, ada, null)[0]).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: { '@id': personId(blog, ada) },
  });
  expect(homeThings(blog).map((thing) => thing['@type'])).toEqual(['Blog', 'Organization']);
});

function personId(blog: { site: { url: string } }, author: { id: string }): string {
  return `${blog.site.url.replace(/\/$/, '')}/authors/${author.id}/#person`;
}

interface Graph {
  '@graph': Record<string, unknown>[];
}
