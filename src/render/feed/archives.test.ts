import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feed, item } from '../../test/feed-builders.ts';
import { archiveFeed, archiveRuns, withArchives } from './archives.ts';
import type { FeedItem } from './feed-item.ts';
import { FEED_ITEMS } from './feed.ts';
import { renderRss } from './rss.ts';

const SITE = 'https://blog.example/';
const at = (number: number) => `https://blog.example/feeds/archive/${number}.xml`;

test('F12 a run is a month, and its number follows from it', async () => {
  const runs = await archiveRuns(posts('2026-03-09', '2026-03-02', '2025-12-31', '2024-01-01'));
  expect(runs.map(({ number, isClosed }) => [number, isClosed])).toEqual([
    [202401, true],
    [202512, true],
    [202603, false],
  ]);
});

test('F12 a closed run is an archive that names its neighbours and the current feed', async () => {
  const items = posts('2026-03-09', '2026-02-02', '2026-01-01');
  const [, run] = await archiveRuns(items);
  const document = await renderRss(archiveFeed(feed({ items }), SITE, run!));
  expect(linksIn(document)).toEqual({
    self: at(202602),
    current: 'https://blog.example/rss.xml',
    'prev-archive': at(202601),
    'next-archive': at(202603),
  });
  expect(document).toContain('<fh:archive/>');
  expect(document.match(/<item>/g)).toHaveLength(1);
});

test('F12 the current feed leads to the newest closed run, and is no archive', async () => {
  const items = posts('2026-03-09', '2026-02-02', '2026-01-01');
  const document = await renderRss(withArchives(feed({ items }), SITE, await archiveRuns(items)));
  expect(linksIn(document)).toEqual({
    self: 'https://blog.example/rss.xml',
    'prev-archive': at(202602),
  });
  expect(document).not.toContain('<fh:archive');
  const single = posts('2026-03-09');
  expect(withArchives(feed({ items: single }), SITE, await archiveRuns(single)).place).toBeNull();
});

test('F12 a month of many or heavy posts is parted, from its oldest post on', async () => {
  const many = posts(...Array.from({ length: 70 }, () => '2026-03-09'));
  expect((await archiveRuns(many)).map(({ number, items }) => [number, items.length])).toEqual([
    [202603, 30],
    [2026032, 30],
    [2026033, 10],
  ]);
  const heavy = { content: 'x'.repeat(600_000) };
  const two = posts('2026-03-09', '2026-03-08').map((post) => ({ ...post, ...heavy }));
  expect((await archiveRuns(two)).map(({ number }) => number)).toEqual([202603, 2026032]);
});

test('F12 closed documents stay byte for byte when posts come at the head', async () => {
  await fc.assert(
    fc.asyncProperty(days, days, async (before, later) => {
      const first = posts(...before.toSorted().reverse());
      const newest = first[0]?.day ?? '';
      const more = posts(
        ...later
          .filter((day) => day > newest)
          .toSorted()
          .reverse(),
      );
      const then = await closedDocuments(first);
      const now = await closedDocuments([...more, ...first]);
      for (const [number, document] of then) expect(now.get(number)).toBe(document);
    }),
  );
});

test('F12 an old post that comes or goes changes its month, and of others nothing but links', async () => {
  await fc.assert(
    fc.asyncProperty(days, day, async (all, extra) => {
      const before = posts(...all.toSorted().reverse());
      const imported = item({ ...before[0], day: extra, guid: 'imported' });
      const after = [...before, imported].toSorted((one, two) => two.day.localeCompare(one.day));
      const month = extra.slice(0, 7).replace('-', '');
      const then = (await archiveRuns(before)).filter(
        ({ number }) => !String(number).startsWith(month),
      );
      const now = (await archiveRuns(after)).filter(
        ({ number }) => !String(number).startsWith(month),
      );
      expect(now.map(heldBy)).toEqual(then.map(heldBy));
    }),
  );
});

test('F12 whoever walks from the current feed to its archives finds every post', async () => {
  await fc.assert(
    fc.asyncProperty(days, fc.nat(3), async (all, weight) => {
      const content = 'x'.repeat(weight * 150_000);
      const items = posts(...all.toSorted().reverse()).map((post) => ({ ...post, content }));
      const runs = await archiveRuns(items);
      const current = feed({ items: items.slice(0, FEED_ITEMS) });
      let document = await renderRss(withArchives(current, SITE, runs));
      const found = new Set(guidsIn(document));
      for (let next = linksIn(document)['prev-archive']; next !== undefined;) {
        const run = runs.find(({ number }) => at(number) === next)!;
        document = await renderRss(archiveFeed(current, SITE, run));
        expect(Buffer.byteLength(document)).toBeLessThanOrEqual(1_000_000);
        for (const guid of guidsIn(document)) found.add(guid);
        next = linksIn(document)['prev-archive'];
      }
      expect(found).toEqual(new Set(items.map(({ guid }) => guid)));
    }),
    { numRuns: 40 },
  );
});

const day = fc
  .tuple(fc.integer({ min: 2024, max: 2026 }), fc.integer({ min: 1, max: 12 }), fc.nat(27))
  .map(([year, month, date]) => [year, pad(month), pad(date + 1)].join('-'));
const days = fc.array(day, { minLength: 1, maxLength: 60 });

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** Posts of these days, the newest first. */
function posts(...of: string[]): FeedItem[] {
  return of.map((date, index) => item({ day: date, guid: `${date} ${of.length - index}` }));
}

async function closedDocuments(items: FeedItem[]): Promise<Map<number, string>> {
  const current = feed({ items: items.slice(0, FEED_ITEMS) });
  const documents = new Map<number, string>();
  for (const run of (await archiveRuns(items)).filter(({ isClosed }) => isClosed)) {
    documents.set(run.number, await renderRss(archiveFeed(current, SITE, run)));
  }
  return documents;
}

function heldBy({ number, items }: { number: number; items: FeedItem[] }) {
  return [number, items.map(({ guid }) => guid)];
}

function linksIn(document: string): Record<string, string> {
  const links = document.matchAll(/<atom:link href="([^"]*)" rel="([^"]*)"/g);
  return Object.fromEntries([...links].map(([, href, rel]) => [rel, href]));
}

function guidsIn(document: string): string[] {
  return [...document.matchAll(/<guid[^>]*>([^<]*)</g)].map(([, guid]) => guid!);
}
