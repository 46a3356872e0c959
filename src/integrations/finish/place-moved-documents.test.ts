import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { author, post } from '../../test/builders.ts';
import { linkedBlog } from '../../test/linked-blog.ts';
import { writeFiles } from '../../test/temp-blog.ts';
import { placeMovedDocuments } from './place-moved-documents.ts';

const blog = linkedBlog({
  topics: { math: { label: 'Mathematics', aliases: ['maths'] }, tides: { label: 'Tides' } },
  authors: [author('cy-marsh', { aliases: ['cy', '%C3%A9va'] })],
  posts: [post('one', { aliases: ['/posts/old/', '/2014/x/'], authors: ['cy-marsh'], topics: ['math'] })],
}); // prettier-ignore

test('S7: feeds, calendars, vCards and Markdown lie at their old addresses, too', async () => {
  const folder = await site({
    'authors/cy-marsh/rss.xml': 'R',
    'authors/cy-marsh/schedule.ics': 'I',
    'topics/math/feed.json': 'J',
    'posts/one/index.md': 'M',
  });
  await placeMovedDocuments(folder, blog);
  const at = (path: string) => readFile(join(folder, path), 'utf8');
  expect(await at('authors/cy/rss.xml')).toBe('R');
  expect(await at('authors/éva/schedule.ics')).toBe('I');
  expect(await at('topics/maths/feed.json')).toBe('J');
  expect(await at('posts/old/index.md')).toBe('M');
  await expect(at('authors/cy/atom.xml')).rejects.toThrow(/ENOENT/);
  await expect(at('2014/x/index.md')).rejects.toThrow(/ENOENT/);
});

test('what lies there already stays', async () => {
  const folder = await site({ 'authors/cy-marsh/rss.xml': 'new', 'authors/cy/rss.xml': 'theirs' });
  await placeMovedDocuments(folder, blog);
  expect(await readFile(join(folder, 'authors/cy/rss.xml'), 'utf8')).toBe('theirs');
});

async function site(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rota-moved-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, files);
  return folder;
}
