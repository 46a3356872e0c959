import { generateOpml } from 'feedsmith';
import { absolute } from '../../domain/addresses.ts';
import type { Blog } from '../../domain/blog.ts';
import { changedAt } from '../changed-at.ts';
import { rfc822Time } from './rfc822-time.ts';
import type { FeedList, ListedFeed } from './feed-list.ts';
import { HeldTexts } from './held-texts.ts';

/** All feeds as OPML 2.0, which feed readers import: each once, as RSS, which all of them read. */
export function renderOpml({ blog, feeds, words }: OpmlParts): string {
  const held = new HeldTexts();
  const { name, timezone, organization } = blog.site;
  const changed = changedAt(blog.posts);
  const outlines = (list: ListedFeed[]) => list.map((feed) => outline(blog, feed, held));
  const ofAll = [feeds.blog, ...(feeds.letters === null ? [] : [feeds.letters])];
  // With any further attribute the W3C's validator takes a folder for a feed without a type.
  const groups = [
    { text: held.text(words.authors), outlines: outlines(feeds.authors) },
    { text: held.text(words.topics), outlines: outlines(feeds.topics) },
  ];
  const document = generateOpml({
    head: {
      title: held.text(name),
      ...(changed === null ? {} : { dateModified: held.text(rfc822Time(changed, timezone)) }),
      ownerName: held.text(organization?.name ?? name),
    },
    body: {
      outlines: [...outlines(ofAll), ...groups.filter((group) => group.outlines.length > 0)],
    },
  });
  return held.putBack(document);
}

function outline({ site }: Blog, { title, page, formats }: ListedFeed, held: HeldTexts) {
  return {
    type: 'rss',
    version: 'RSS2',
    text: held.text(title),
    title: held.text(title),
    xmlUrl: held.text(absolute(site.url, formats[0]!.path)),
    htmlUrl: held.text(absolute(site.url, page)),
    language: site.language,
  };
}

interface OpmlParts {
  blog: Blog;
  feeds: FeedList;
  words: { authors: string; topics: string };
}
