import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRssFeed } from 'feedsmith';
import { absolute, FEED_FORMATS } from '../../domain/addresses.ts';
import type { Instant } from '../../domain/calendar.ts';
import { expectedFeeds } from './expected-feeds.ts';
import type { ExpectedBlog, ExpectedFeed } from './expected-feeds.ts';
import { feedDifferences } from './feed-differences.ts';
import { feedDocument } from './feed-document.ts';
import { feedFaults } from './feed-rules.ts';
import { feedReaders } from './read-feed.ts';

/** Every feed of the blog in `dir` as it was built for `now`, read by every parser and by the rules. */
export async function checkFeeds(dir: string, now: Instant): Promise<CheckedFeeds> {
  const expected = await expectedFeeds(dir, now);
  const found: CheckedFeeds = { documents: 0, differences: [], faults: [], archived: [], expected };
  for (const feed of expected.feeds) checkFeed(found, dir, feed);
  const ids = archivesIn(dir).flatMap((path) => {
    const text = checkRules(found, dir, path, 'rss');
    return parseRssFeed(text).items?.map(({ guid }) => guid?.value) ?? [];
  });
  found.archived = ids.flatMap((id) => id ?? []);
  return found;
}

/** Addresses of the archives, without the base path. */
function archivesIn(dir: string): string[] {
  const folder = join(dir, 'dist', 'feeds', 'archive');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => `/feeds/archive/${name}`);
}

function checkFeed(found: CheckedFeeds, dir: string, feed: ExpectedFeed): void {
  for (const format of FEED_FORMATS) {
    const path = feed.files[format];
    if (path === undefined) continue;
    const text = checkRules(found, dir, path, format);
    for (const [name, read] of Object.entries(feedReaders)) {
      // This one takes a feed without posts for none.
      const isRefused = name === 'feed-extractor' && feed.posts.length === 0;
      const parse = isRefused ? undefined : read[format];
      // And it cuts the anchor off a link.
      const known = name === 'feed-extractor' ? withoutAnchors(feed) : feed;
      const differences = parse ? feedDifferences(parse(text), known, format) : [];
      found.differences.push(...differences.map((one) => `${path} by ${name}: ${one}`));
    }
  }
}

function withoutAnchors(feed: ExpectedFeed): ExpectedFeed {
  return {
    ...feed,
    posts: feed.posts.map((post) => ({ ...post, link: post.link.replace(/#.*$/, '') })),
  };
}

function checkRules(
  found: CheckedFeeds,
  dir: string,
  path: string,
  format: 'rss' | 'atom' | 'json',
) {
  const text = readFileSync(join(dir, 'dist', path), 'utf8');
  const document = feedDocument(absolute(found.expected.url, path), format, text);
  found.documents++;
  found.faults.push(...feedFaults(document).map((fault) => `${path}: ${fault}`));
  return text;
}

export interface CheckedFeeds {
  documents: number;
  /** Between what parsers read and what the domain says. */
  differences: string[];
  /** By the rules of feeds. */
  faults: string[];
  /** Guids of all archives, the open one's too, as often as they stand there. */
  archived: string[];
  expected: ExpectedBlog;
}
