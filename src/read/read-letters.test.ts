import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { letterParts } from '../domain/letter-parts.ts';
import { letterText, NOW, plainImage, tempBlog, writeFiles } from '../test/temp-blog.ts';
import { openSegments } from './bodies/open-segments.ts';
import { segmentsFolder } from './cache/cache-folder.ts';
import { checkBlog } from './check-blog.ts';
import { readBlog } from './read-blog.ts';

const slow = { timeout: 30_000 };
const LETTER = 'content/letters/gauges/2026-11-10-ebbe-harms.mdx';
const now = Date.parse(`${NOW}T12:00:00Z`);
const answered = letterText(
  { from: '"Ebbe" & <Co>', 'answered-by': 'ada-okafor', answered: '2026-11-12' },
  '![A dial](./dial.png)\n\n<Answer>\n\nYes.\n\n</Answer>',
);

test(
  'letters are read as posts are: data, outline, images, segments in the cache',
  slow,
  async () => {
    const dir = await tempBlog({
      [LETTER]: answered,
      'content/letters/gauges/dial.png': await plainImage('#123456'),
    });
    const { files, records, problems } = await checkBlog(dir, now, { bodies: 'segments' });
    expect(problems).toEqual([]);
    expect(files.letters.map(({ file, id }) => [file, id])).toEqual([
      [LETTER, 'gauges/2026-11-10-ebbe-harms'],
    ]);
    expect(files.images['content/letters/gauges/dial.png']).toMatchObject({ format: 'png' });
    const [letter] = records!.letters;
    expect(letter).toMatchObject({ from: '"Ebbe" & <Co>', post: 'gauges', images: ['./dial.png'] });
    const parts = letterParts(await openSegments(dir, letter!.bodyHash));
    expect(JSON.stringify(parts.letter)).toContain('"src":"./dial.png"');
    expect(parts.answer).toEqual(['<p>Yes.</p>']);
  },
);

test('a second reading keeps what the first has found, and finds the same', slow, async () => {
  const dir = await tempBlog({ [LETTER]: letterText() });
  const cold = await readBlog(dir, { bodies: 'segments' });
  expect(await readBlog(dir, { bodies: 'segments' })).toEqual(cold);
  rmSync(segmentsFolder(dir), { recursive: true });
  const again = await readBlog(dir, { bodies: 'segments' });
  expect(await openSegments(dir, again.letters[0]!.bodyHash)).toEqual(['<p>It does not.</p>']);
  await writeFiles(dir, { [LETTER]: letterText({ from: 'Somebody else' }) });
  const { letters } = await readBlog(dir);
  expect(letters[0]!.data).toMatchObject({ from: 'Somebody else' });
  expect(letters[0]!.bodyHash).toBe(cold.letters[0]!.bodyHash);
});

test('files among the letters that are none say what to do', slow, async () => {
  const dir = await tempBlog({
    'content/letters/gauges/2026-11-10-a.md': letterText(),
    'content/letters/2026-11-10-a.mdx': letterText(),
    'content/letters/gauges/old/2026-11-10-a.mdx': letterText(),
    'content/letters/gauges/note.txt': 'A note.',
    'content/letters/gauge/2026-11-10-a.mdx': letterText(),
    'content/letters/gauges/2026-11-10-b.mdx': 'Without fields.',
  });
  const { problems } = await checkBlog(dir, now, { cache: false });
  expect(problems.map(({ file, code, args }) => [file, args['reason'] ?? code])).toEqual([
    [
      'content/letters/2026-11-10-a.mdx',
      'it belongs into the folder of its post, content/letters/<slug>/',
    ],
    ['content/letters/gauge/2026-11-10-a.mdx', 'unknown-post'],
    ['content/letters/gauges/2026-11-10-a.md', 'letters end with .mdx; rename it'],
    ['content/letters/gauges/2026-11-10-b.mdx', 'front-matter-missing'],
    ['content/letters/gauges/note.txt', 'stray-file'],
    [
      'content/letters/gauges/old/2026-11-10-a.mdx',
      'it belongs into content/letters/<slug>/ itself, not deeper',
    ],
  ]);
});

test(
  'what is wrong is told with its line: in the fields, in the letter, in the answer',
  slow,
  async () => {
    const body =
      '## Dear all\n\nRing 04451/960312.\n\n<Answer>\n\n[There](/posts/gone/).\n\n</Answer>';
    const dir = await tempBlog({
      [LETTER]: letterText(
        { date: '2026-11-11', 'answered-by': 'ada', answered: '2026-11-10' },
        body,
      ),
    });
    const { problems } = await checkBlog(dir, now, { cache: false });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['letter-day', 3],
      ['unknown-author', 4],
      ['answered-before-date', 5],
      ['letter-heading', 8],
      ['letter-contact', 10],
      ['link-broken', 14],
    ]);
    expect(problems.every(({ file }) => file === LETTER)).toBe(true);
  },
);
