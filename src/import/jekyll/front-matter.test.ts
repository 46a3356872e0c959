import { expect, test } from 'vitest';
import { listOf, readFrontMatter } from './front-matter.ts';

test('dates stay as they are written', () => {
  const { data, body } = readFrontMatter('---\ntitle: A\ndate: 2014-05-14\n---\nText\n');
  expect(data).toEqual({ title: 'A', date: '2014-05-14' });
  expect(body).toBe('Text\n');
});

test('a quoted text may go on at the first column, a key may come twice', () => {
  const { data } = readFrontMatter('---\ntitle: "A\nB"\nhero: a\nhero: b\n---\n');
  expect(data).toEqual({ title: 'A B', hero: 'b' });
});

test('Windows line ends, a byte order mark, no front matter', () => {
  expect(readFrontMatter('\uFEFF---\r\na: 1\r\n---\r\nx').data).toEqual({ a: 1 });
  expect(readFrontMatter('Text\n\n---\nmore').body).toBe('Text\n\n---\nmore');
});

test('what nobody can read is null, with the reason', () => {
  const { data, error, body } = readFrontMatter('---\na: [1\n---\nText');
  expect(data).toBeNull();
  expect(error).toMatch(/\S/);
  expect(body).toBe('Text');
});

test('a list is one of texts', () => {
  expect(listOf(['a', ' ', 2, null])).toEqual(['a', '2']);
  expect(listOf('a')).toEqual(['a']);
  expect(listOf(undefined)).toEqual([]);
});
