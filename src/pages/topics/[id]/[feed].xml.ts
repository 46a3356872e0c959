import type { APIRoute } from 'astro';
import { feedPaths, feedResponse, XML_FEEDS } from '../../_respond/feed-response.ts';
import type { FeedProps } from '../../_respond/feed-response.ts';

export async function getStaticPaths() {
  return feedPaths('topics', XML_FEEDS);
}

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse(props);
