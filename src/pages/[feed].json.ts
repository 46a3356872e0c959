import type { APIRoute } from 'astro';
import { makes } from '../components/edition.ts';
import { feedResponse } from './_respond/feed-response.ts';
import { openEdition } from './_open/open-edition.ts';

/** Under a name of its own it would be there in a site of drafts too. */
export async function getStaticPaths() {
  return makes(await openEdition(), 'feeds') ? [{ params: { feed: 'feed' } }] : [];
}

export const GET: APIRoute = () => feedResponse({ of: null, format: 'json' });
