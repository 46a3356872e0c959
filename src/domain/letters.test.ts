import { expect, test } from 'vitest';
import { blogWith, guest, image, letter, post } from '../test/builders.ts';
import { assembleBlog } from './assemble-blog.ts';
import type { BlogFiles } from './blog-files.ts';
import { startOfDay } from './calendar.ts';
import { linkBlog } from './link-blog.ts';
import { publicPart } from './public-part.ts';

const at = (day: string) => startOfDay(day, 'Europe/Berlin');
const ANSWERED = { 'answered-by': 'bo-lind', answered: '2026-03-12' };
const files = blogWith({
  posts: [post('coming', { date: '2026-05-05' }), post('draft', { draft: true, date: undefined })],
  letters: [
    letter('tide-tables', '2026-03-02-silent', { place: 'Varel', lang: 'de' }),
    letter('tide-tables', '2026-03-01-answered', { from: 'Ebbe', ...ANSWERED }),
    letter('why-wasm', '2026-03-04-later', {}, { images: [image('./a.png'), image('./a.png')] }),
    letter('coming', '2026-03-05-early', { 'answered-by': 'ada-okafor', answered: '2026-03-06' }),
    letter('draft', '2026-03-06-never'),
    letter('nothing', '2026-03-06-lost'),
    letter('tide-tables', 'unnamed'),
  ],
});
const shownAt = (day: string, of: BlogFiles = files) =>
  linkBlog(publicPart(assembleBlog(of, at(day)).records!, at(day)), at(day));
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('a letter is public from its day, not before its answer or its post, and never about a draft', () => {
  const days = ['03-01', '03-02', '03-04', '03-11', '03-12', '05-04', '05-05', '12-31'];
  expect(days.map((day) => ids(shownAt(`2026-${day}`).letters).toSorted())).toEqual([
    [],
    ['tide-tables/2026-03-02-silent'],
    ['tide-tables/2026-03-02-silent', 'why-wasm/2026-03-04-later'],
    ['tide-tables/2026-03-02-silent', 'why-wasm/2026-03-04-later'],
    ...Array.from({ length: 2 }, () => [
      'tide-tables/2026-03-01-answered',
      'tide-tables/2026-03-02-silent',
      'why-wasm/2026-03-04-later',
    ]),
    ...Array.from({ length: 2 }, () => [
      'coming/2026-03-05-early',
      'tide-tables/2026-03-01-answered',
      'tide-tables/2026-03-02-silent',
      'why-wasm/2026-03-04-later',
    ]),
  ]);
});

test('what a letter holds: as it is written, with the moment from which it can be seen', () => {
  const { letters } = assembleBlog(files, at('2026-12-31')).records!;
  expect(letters[0]).toEqual({
    id: 'tide-tables/2026-03-02-silent',
    file: 'content/letters/tide-tables/2026-03-02-silent.mdx',
    bodyHash: 'hash-of-2026-03-02-silent',
    post: 'tide-tables',
    from: 'A reader',
    place: 'Varel',
    day: '2026-03-02',
    instant: at('2026-03-02'),
    answer: null,
    lang: 'de',
    words: 460,
    images: [],
  });
  expect(letters[1]).toMatchObject({
    instant: at('2026-03-12'),
    answer: { author: 'bo-lind', day: '2026-03-12', instant: at('2026-03-12') },
  });
  expect(letters[2]!.images).toEqual(['./a.png']);
  expect(letters[3]!.instant).toBe(at('2026-05-05'));
  expect(letters).toHaveLength(5);
});

test('under their post as they were written, in the list of all the newest to be seen, with who answered', () => {
  const blog = shownAt('2026-12-31');
  expect(ids(blog.posts.find(({ slug }) => slug === 'tide-tables')!.letters)).toEqual([
    'tide-tables/2026-03-01-answered',
    'tide-tables/2026-03-02-silent',
  ]);
  expect(ids(blog.letters)).toEqual([
    'coming/2026-03-05-early',
    'tide-tables/2026-03-01-answered',
    'why-wasm/2026-03-04-later',
    'tide-tables/2026-03-02-silent',
  ]);
  const bo = blog.authors.find(({ id }) => id === 'bo-lind')!;
  expect(ids(bo.letters)).toEqual(['tide-tables/2026-03-01-answered']);
  expect(bo.letters[0]!.answer!.author).toBe(bo);
});

test('an answer by somebody who has no page is not printed without a name: the letter waits', () => {
  const hidden = blogWith({
    authors: [guest('ruth')],
    letters: [letter('why-wasm', '2026-03-01-a', { ...ANSWERED, 'answered-by': 'ruth' })],
  });
  expect(shownAt('2026-12-31', hidden).letters).toEqual([]);
});

test('a letter and its answer move nothing of the post, and count for nobody’s turn', () => {
  const [without, withLetters] = [blogWith({}), files].map((one) => {
    const { posts, authors } = assembleBlog(one, at('2026-12-31')).records!;
    return { post: posts.find(({ slug }) => slug === 'tide-tables'), authors };
  });
  expect(withLetters).toEqual(without);
});
