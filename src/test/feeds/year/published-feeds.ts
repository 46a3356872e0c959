import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absolute, address } from '../../../domain/addresses.ts';
import { assembleBlog } from '../../../domain/assemble-blog.ts';
import type { Blog, Post } from '../../../domain/blog.ts';
import type { Instant } from '../../../domain/calendar.ts';
import { linkBlog } from '../../../domain/link-blog.ts';
import { publicPart } from '../../../domain/public-part.ts';
import { acceptUrls } from '../../../domain/urls/accept-urls.ts';
import { readBlog } from '../../../read/read-blog.ts';
import { archiveFeed, archiveRuns, withArchives } from '../../../render/feed/archives.ts';
import { feedItem } from '../../../render/feed/feed-item.ts';
import { feedOf } from '../../../render/feed/feed.ts';
import { renderFeed } from '../../../render/feed/render-feed.ts';

/** The feeds of the blog in `dir` at `now` as a build prints them, by address, and `urls.txt`. */
export async function publishedFeeds(dir: string, now: Instant): Promise<Published> {
  const files = await readBlog(dir, { bodies: 'none', cache: false });
  const { records, problems } = assembleBlog(files, now);
  if (records === null) throw new Error('There is no site.');
  const blog = linkBlog(publicPart(records, now), now);
  const items = new Map(blog.posts.map((post) => [post, itemOf(dir, blog, post)]));
  const site = blog.site.url;
  const current = feedOf(blog, null, { image: null, icon: null, item: (post) => items.get(post)! });
  const runs = await archiveRuns([...items.values()]);
  const documents = new Map<string, string>();
  for (const format of ['rss', 'atom', 'json'] as const) {
    const feed = format === 'rss' ? withArchives(current, site, runs) : current;
    documents.set(absolute(site, address.feed('/', format)), await renderFeed(feed, format));
  }
  for (const run of runs) {
    const document = await renderFeed(archiveFeed(current, site, run), 'rss');
    documents.set(absolute(site, address.feedArchive(run.number)), document);
  }
  const errors = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file }) => `${code} ${file}`);
  return { documents, errors, urls: acceptUrls(files, records, now).text };
}

/** The text stands for the body: how bodies are printed is another matter. */
function itemOf(dir: string, blog: Blog, post: Post) {
  const body = readFileSync(join(dir, post.file), 'utf8').split('---\n').at(-1)!.trim();
  return feedItem(blog, post, { content: `<p>${body}</p>`, image: null, avatar: () => null });
}

export interface Published {
  documents: Map<string, string>;
  /** Problems for which a blog is not published. */
  errors: string[];
  /** What `content/urls.txt` ought to hold now. */
  urls: string;
}
