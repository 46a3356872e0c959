import type { APIRoute } from 'astro';
import { renderLlms } from '../render/markdown/llms.ts';
import { openEdition } from './_open-edition.ts';

/** Under a name of its own it would be there in a site of drafts too. */
export async function getStaticPaths() {
  return (await openEdition()).drafts ? [] : [{ params: { text: 'llms' } }];
}

export const GET: APIRoute = async () => {
  const { blog, words } = await openEdition();
  return new Response(renderLlms(blog, words), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
