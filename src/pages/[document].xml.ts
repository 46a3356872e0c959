import type { APIRoute } from 'astro';
import type { Edition } from '../components/edition.ts';
import { renderSitemap, renderSitemapIndex, sitemapEntries } from '../render/sitemap.ts';
import { furtherPages } from '../render/further-pages.ts';
import { openEdition } from './_open-edition.ts';
import { openFeed } from './_open-feed.ts';
import { renderRss } from '../render/feed/rss.ts';
import { xmlResponse } from './_xml-response.ts';

/** What a site of drafts does not have. */
export async function getStaticPaths() {
  if ((await openEdition()).drafts) return [];
  return Object.keys(documents).map((document) => ({ params: { document } }));
}

export const GET: APIRoute = async ({ params }) => {
  const render = documents[params['document'] ?? ''];
  return xmlResponse(render ? await render(await openEdition()) : '');
};

const documents: Record<string, (edition: Edition) => string | Promise<string>> = {
  rss: async (edition) => renderRss(await openFeed(edition, null)),
  'sitemap-index': (edition) => renderSitemapIndex(edition.blog, entriesOf(edition)),
  'sitemap-0': (edition) => renderSitemap(edition.blog, entriesOf(edition)),
};

function entriesOf({ blog }: Edition) {
  return sitemapEntries(blog, furtherPages(blog));
}
