import { expect, test } from 'vitest';
import { startOfDay } from '../domain/calendar.ts';
import { drawCard, MOST_BYTES } from '../integrations/cards/card-drawing.ts';
import { cardJob } from '../integrations/cards/card-job.ts';
import { takeSnapshot } from '../integrations/snapshot/snapshot.ts';
import { snapshotBlog } from '../integrations/snapshot/snapshot-blog.ts';
import { checkBlog } from '../read/check-blog.ts';
import { DEFAULT_FACE, openFontBook } from '../read/fonts/font-book.ts';
import { cardsOf } from '../render/cards/cards-of.ts';
import { isSample } from './is-sample.ts';

test.skipIf(!isSample)(
  'O1: each card of the sample is at most 100 KB, in good quality',
  { timeout: 120_000 },
  async () => {
    const dir = process.cwd();
    const now = startOfDay('2026-11-20', 'Europe/Berlin');
    const checked = await checkBlog(dir, now, { bodies: 'segments' });
    const blog = snapshotBlog(
      takeSnapshot({ ...checked, problems: [] }, { dir, now, drafts: false }),
    );
    const book = openFontBook(blog.site.face ?? DEFAULT_FACE);
    const cards = cardsOf(blog);
    expect(cards.length).toBe(1 + blog.authors.length + blog.posts.length);
    for (const { path, card } of cards) {
      const { length } = await drawCard(cardJob(card, dir, book));
      expect([path, length <= MOST_BYTES]).toEqual([path, true]);
    }
  },
);
