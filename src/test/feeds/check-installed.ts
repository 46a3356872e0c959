import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedBlog, ExpectedFeed } from './expected-feeds.ts';
import { feedDifferences } from './feed-differences.ts';
import {
  feedparser,
  isInstalled,
  newsboat,
  sfeed,
  xmllintComplaints,
} from './installed-readers.ts';
import { plainText } from './plain-text.ts';
import type { ReadItem } from './read-feed.ts';

type Xml = 'rss' | 'atom';

/** What programs of this machine read otherwise than it was written, or complain of. */
export function installedDifferences(dir: string, expected: ExpectedBlog): string[] {
  const sources = expected.feeds.flatMap((feed) => sourcesOf(dir, feed));
  // The blog's own is the first, that of its letters the last.
  const feeds = [...sources.slice(-1), ...sources.slice(0, -1)];
  const compare = ({ feed, format }: (typeof feeds)[number], items: ReadItem[], by: string) =>
    feedDifferences({ title: feed.title, link: feed.link, items }, feed, format).map(
      (one) => `${feed.page} ${format} by ${by}: ${one}`,
    );
  return [
    ...(isInstalled('xmllint') ? xmllint(dir) : []),
    ...(isInstalled('sfeed') ? feeds.flatMap((one) => compare(one, sfeedItems(one), 'sfeed')) : []),
    // It takes long to start.
    ...(isInstalled('newsboat')
      ? feeds.slice(0, 4).flatMap((one) => compare(one, newsboatItems(one), 'newsboat'))
      : []),
    ...(isInstalled('feedparser') ? feedparserDifferences(feeds) : []),
  ];
}

function sourcesOf(dir: string, feed: ExpectedFeed): Source[] {
  return (['rss', 'atom'] as const).flatMap((format) => {
    const path = feed.files[format];
    return path === undefined ? [] : [{ feed, format, file: join(dir, 'dist', path) }];
  });
}

function xmllint(dir: string): string[] {
  const cwd = join(dir, 'dist');
  const paths = globSync(['**/*.xml', '**/*.opml'], { cwd }).map((path) => join(cwd, path));
  const complaints = xmllintComplaints(paths);
  return complaints === '' ? [] : [complaints];
}

function sfeedItems({ file, format }: Source): ReadItem[] {
  const items = sfeed(readFileSync(file, 'utf8'));
  if (format === 'rss') return items;
  // Of Atom it tells the first author and terms, and titles as they are written.
  return items.map(({ byline, topics, ...item }) => ({ ...item, title: plainText(item.title) }));
}

/** In the order of the document: those of the same moment are kept in any. */
function newsboatItems({ file, feed }: Source): ReadItem[] {
  const items = newsboat(file);
  const known = feed.posts.flatMap(({ link, body }) =>
    items
      .filter((item) => item.link === link)
      // A post without words shows its summary.
      .map(({ content, ...item }) => (body.text === '' ? item : { ...item, content })),
  );
  return known.length === items.length ? known : items;
}

function feedparserDifferences(sources: Source[]): string[] {
  const parsed = feedparser(sources.map(({ file }) => file));
  return sources.flatMap(({ feed, format }, index) => {
    const { complaint, ...read } = parsed[index]!;
    const isAtom = format === 'atom';
    const items = read.items.map(({ authors, updated, ...item }) => ({
      ...item,
      ...(isAtom
        ? { authors, updated, title: plainText(item.title) }
        : { byline: authors?.join(' | ') }),
    }));
    const title = isAtom ? plainText(read.title) : read.title;
    const differences = feedDifferences({ ...read, title, items }, feed, format);
    return [...(complaint === null ? [] : [complaint]), ...differences].map(
      (one) => `${feed.page} ${format} by feedparser: ${one}`,
    );
  });
}

interface Source {
  feed: ExpectedFeed;
  format: Xml;
  file: string;
}
