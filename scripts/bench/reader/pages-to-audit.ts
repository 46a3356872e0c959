import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address, basePath } from '../../../src/domain/addresses.ts';

/**
 * One address for each kind of page of the finished site in `folder`: home, its newest post, the
 * first author of that, its first topic, and the search.
 */
export async function pagesToAudit(folder: string, url: string): Promise<Record<string, string>> {
  const base = basePath(url);
  const feed = JSON.parse(await readFile(join(folder, 'feed.json'), 'utf8')) as Feed;
  const [newest] = feed.items;
  if (newest === undefined) throw new Error('The blog has no public post.');
  const pathOf = (text: string) => new URL(text).pathname.slice(base.length);
  const post = new URL(newest.url).origin === new URL(url).origin ? pathOf(newest.url) : null;
  if (post === null) throw new Error('The newest post lies elsewhere.');
  const html = await readFile(join(folder, post, 'index.html'), 'utf8');
  const [, topic] = /href="([^"]*\/topics\/[^"/]+\/)"/.exec(html) ?? [];
  return {
    home: address.home,
    post,
    author: pathOf(newest.authors[0]!.url),
    ...(topic === undefined ? {} : { topic: topic.slice(base.length) }),
    search: address.search,
  };
}

interface Feed {
  items: { url: string; authors: { url: string }[] }[];
}
