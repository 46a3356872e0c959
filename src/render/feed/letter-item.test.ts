import { expect, test } from 'vitest';
import { startOfDay } from '../../domain/calendar.ts';
import { letter } from '../../test/builders.ts';
import { ANSWERED, letterBlog } from '../../test/letter-blog.ts';
import { letterGuid, letterItem } from './letter-item.ts';
import { newestLetters } from './letters-feed.ts';

test('F9: the guid of a letter is that of its post and its own name, whatever addresses become', () => {
  const [jo] = letterBlog([letter('one', '2026-10-01-jo')]).letters;
  const blog = letterBlog([]);
  expect(letterGuid(blog, jo!)).toBe(
    'urn:rota:letter:https%3A%2F%2Fblog.example%2Fposts%2Fone%2F:2026-10-01-jo',
  );
  const renamed = { ...jo!, id: 'uno/2026-10-01-jo', post: { ...jo!.post, slug: 'uno' } };
  const recorded = {
    ...renamed,
    post: { ...renamed.post, guid: 'https://blog.example/posts/one/' },
  };
  expect(letterGuid(blog, recorded)).toBe(letterGuid(blog, jo!));
});

test('F10: an answer brings a letter again, as the same item', () => {
  const before = itemOf(letter('one', '2026-10-01-jo'));
  const after = itemOf(letter('one', '2026-10-01-jo', ANSWERED));
  const answered = startOfDay('2026-10-20', 'Europe/Berlin');
  expect(before.updated).toBeNull();
  expect(after).toMatchObject({ guid: before.guid, url: before.url, updated: answered });
  expect(after.published).toBe(answered);
  expect(after.authors.map(({ name }) => name)).toEqual(['A reader', 'Ada Okafor']);
});

test('F12: the feed takes the letters that became public last, answered ones among them', () => {
  const many = Array.from({ length: 40 }, (_, index) =>
    letter('two', `2026-09-${String((index % 30) + 1).padStart(2, '0')}-r${index}`),
  );
  const old = letter('one', '2024-02-01-jo', ANSWERED);
  const newest = newestLetters(letterBlog([old, ...many]));
  expect(newest).toHaveLength(30);
  expect(newest[0]?.id).toBe('one/2024-02-01-jo');
});

function itemOf(record: ReturnType<typeof letter>) {
  const blog = letterBlog([record]);
  const full = { letter: blog.letters[0]!, body: [], answer: null, text: 'Why?', answerText: null };
  return letterItem(blog, full, { title: 'Jo on one', content: '<p>Why?</p>' });
}
