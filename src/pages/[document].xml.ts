import type { APIRoute } from 'astro';
import { makes } from '../components/edition.ts';
import type { Edition } from '../components/edition.ts';
import {
  renderSitemap,
  renderSitemapIndex,
  sitemapEntries,
  sitemapParts,
} from '../render/sitemap.ts';
import { furtherPages } from '../render/page/further-pages.ts';
import { openEdition } from './_open/open-edition.ts';
import { feedResponse, lettersFeedResponse } from './_respond/feed-response.ts';
import { xmlResponse } from './_respond/text-response.ts';

/** What a site of drafts does not have. */
export async function getStaticPaths() {
  const edition = await openEdition();
  if (edition.drafts) return [];
  const letters = edition.blog.letters.length > 0 ? ['letters'] : [];
  const feeds = makes(edition, 'feeds') ? ['rss', 'atom', ...letters] : [];
  const sitemaps = partsOf(edition).map((_, part) => `sitemap-${part}`);
  const names = [...feeds, 'sitemap-index', ...sitemaps];
  return names.map((document) => ({ params: { document } }));
}

export const GET: APIRoute = async ({ params }) => {
  const name = params['document'] ?? '';
  const edition = await openEdition();
  const part = () => partsOf(edition)[Number(name.slice('sitemap-'.length))] ?? [];
  return documents[name]?.(edition) ?? xmlResponse(renderSitemap(edition.blog, part()));
};

const documents: Record<string, (edition: Edition) => Response | Promise<Response>> = {
  rss: () => feedResponse({ of: null, format: 'rss' }),
  atom: () => feedResponse({ of: null, format: 'atom' }),
  letters: () => lettersFeedResponse(),
  'sitemap-index': (edition) => xmlResponse(renderSitemapIndex(edition.blog, partsOf(edition))),
};

function partsOf({ blog }: Edition) {
  return sitemapParts(sitemapEntries(blog, furtherPages(blog)));
}
