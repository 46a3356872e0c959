import type { APIRoute } from 'astro';
import { feedResponse } from './_feed-response.ts';
import { openEdition } from './_open-edition.ts';

/** What a site of drafts does not have. */
export async function getStaticPaths() {
  return (await openEdition()).drafts ? [] : [{ params: { feed: 'feed' } }];
}

export const GET: APIRoute = () => feedResponse({ of: null, format: 'json' });
