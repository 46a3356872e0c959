import type { APIRoute } from 'astro';
import type { Author } from '../../../domain/blog.ts';
import { renderRss } from '../../../render/feed/rss.ts';
import { openEdition } from '../../_open-edition.ts';
import { openFeed } from '../../_open-feed.ts';
import { xmlResponse } from '../../_xml-response.ts';

export async function getStaticPaths() {
  const { blog, drafts } = await openEdition();
  if (drafts) return [];
  return blog.authors.map((author) => ({
    params: { id: author.id, feed: 'rss' },
    props: { author },
  }));
}

export const GET: APIRoute<{ author: Author }> = async ({ props }) => {
  const feed = await openFeed(await openEdition(), props.author);
  return xmlResponse(await renderRss(feed));
};
