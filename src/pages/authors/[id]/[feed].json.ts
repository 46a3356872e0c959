import type { APIRoute } from 'astro';
import { feedPaths, feedResponse, JSON_FEEDS } from '../../_respond/feed-response.ts';
import type { FeedProps } from '../../_respond/feed-response.ts';

export async function getStaticPaths() {
  return feedPaths('authors', JSON_FEEDS);
}

export const GET: APIRoute<FeedProps> = ({ props }) => feedResponse(props);
