import type { APIRoute } from 'astro';
import { absoluteAt } from '../components/edition.ts';
import { address } from '../domain/addresses.ts';
import { openPublicText } from '../load-blog.ts';
import { openEdition } from './_open/open-edition.ts';

/** Ours, then the owners' `public/robots.txt`. */
export const GET: APIRoute = async () => {
  const edition = await openEdition();
  const own = await openPublicText('robots.txt');
  const ours = edition.drafts
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAt(edition, address.sitemapIndex)}\n`;
  return new Response(own === '' ? ours : `${ours}\n${own}`);
};
