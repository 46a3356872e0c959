import type { APIRoute } from 'astro';
import type { Topic } from '../../../domain/blog.ts';
import { renderRss } from '../../../render/feed/rss.ts';
import { openEdition } from '../../_open-edition.ts';
import { openFeed } from '../../_open-feed.ts';
import { xmlResponse } from '../../_xml-response.ts';

export async function getStaticPaths() {
  const { blog, drafts } = await openEdition();
  if (drafts) return [];
  return blog.topics.map((topic) => ({
    params: { id: topic.id, feed: 'rss' },
    props: { topic },
  }));
}

export const GET: APIRoute<{ topic: Topic }> = async ({ props }) => {
  const feed = await openFeed(await openEdition(), props.topic);
  return xmlResponse(await renderRss(feed));
};
