import { expect, test } from 'vitest';
import { author, guest, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { authorGroups, byLetter, peopleOfFront } from './people.ts';

const day = '2026-11-20';

test('who wrote last comes first, whoever left is not shown', () => {
  const left = { joins: [{ rotation: 'main', from: '2026-01-06', until: '2026-08-01' }] };
  const blog = linkedBlog({
    authors: [author('cy-marsh', { name: 'Cy Marsh', ...left })],
    posts: [
      post('by-cy', { authors: ['cy-marsh'], date: '2026-11-10' }),
      post('by-bo', { authors: ['bo-lind'], date: '2026-11-09' }),
    ],
  });
  expect(peopleOfFront(blog, day, 12).map(({ id }) => id)).toEqual(['bo-lind', 'ada-okafor']);
  expect(peopleOfFront(blog, day, 1)).toHaveLength(1);
});

test('members, guests and alumni stand apart, each by name', () => {
  const blog = linkedBlog({
    authors: [guest('zoe', { name: 'Zoë Ahn' }), guest('abe', { name: 'Abe Zorn' })],
    posts: [post('by-guests', { authors: ['zoe', 'abe'], date: '2026-11-10' })],
  });
  const groups = authorGroups(blog, day).map(({ kind, authors }) => [
    kind,
    ...authors.map(({ name }) => name),
  ]);
  expect(groups).toEqual([
    ['member', 'Ada Okafor', 'Bo Lind'],
    ['guest', 'Abe Zorn', 'Zoë Ahn'],
  ]);
});

test('a blog without rotations has one group without a name', () => {
  const blog = linkedBlog({});
  const plain = { ...blog, site: { ...blog.site, hasRotations: false } };
  expect(authorGroups(plain, day).map(({ kind }) => kind)).toEqual([null]);
});

test('letters are those of the names, without their marks', () => {
  const blog = linkedBlog({
    authors: [guest('emile', { name: 'Émile Roux' }), guest('eva', { name: 'Eva Roth' })],
    posts: [post('by-two', { authors: ['emile', 'eva'], date: '2026-11-10' })],
  });
  const all = authorGroups(blog, day).flatMap(({ authors }) => authors);
  expect(byLetter(all, 'en').map(([letter]) => letter)).toEqual(['A', 'B', 'E']);
});

test.each([
  ['de', 'A O'],
  ['sv', 'A O Å Ö'],
])('in %s a letter with a mark stands where that language has it', (language, letters) => {
  const names = ['Ada', 'Åsa', 'Öl', 'Olof'];
  const blog = linkedBlog({
    authors: names.map((name, index) => guest(`g-${index}`, { name })),
    posts: [post('by-all', { authors: names.map((_, index) => `g-${index}`) })],
  });
  const { compare } = new Intl.Collator(language);
  const sorted = blog.authors
    .filter(({ name }) => names.includes(name))
    .toSorted((one, other) => compare(one.name, other.name));
  expect(byLetter(sorted, language).map(([letter]) => letter)).toEqual(letters.split(' '));
});

test('what begins with no letter shares one place', () => {
  const blog = linkedBlog({
    authors: ['18F', '(anonymous)', 'Zoë'].map((name, index) => guest(`g-${index}`, { name })),
    posts: [post('by-all', { authors: ['g-0', 'g-1', 'g-2'] })],
  });
  const named = blog.authors.filter(({ id }) => id.startsWith('g-'));
  expect(byLetter(named, 'en').map(([letter, { length }]) => [letter, length])).toEqual([
    ['#', 2],
    ['Z', 1],
  ]);
});
