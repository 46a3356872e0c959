import type { APIRoute } from 'astro';
import { makes } from '../components/edition.ts';
import { renderLlms } from '../render/markdown/llms.ts';
import { openEdition } from './_open/open-edition.ts';
import { textResponse } from './_respond/text-response.ts';

/** Under a name of its own it would be there in a site of drafts too. */
export async function getStaticPaths() {
  return makes(await openEdition(), 'markdown') ? [{ params: { text: 'llms' } }] : [];
}

export const GET: APIRoute = async () => {
  const { blog, words } = await openEdition();
  return textResponse(renderLlms(blog, words), 'text/plain');
};
