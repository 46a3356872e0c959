import type { APIRoute } from 'astro';
import { lettersFeedTitle } from '../components/feeds/feed-links.ts';
import { makes } from '../components/edition.ts';
import { feedList } from '../render/feed/feed-list.ts';
import { renderOpml } from '../render/feed/opml.ts';
import { openEdition } from './_open/open-edition.ts';
import { textResponse } from './_respond/text-response.ts';

/** Under a name of its own it would be there in a site of drafts too. */
export async function getStaticPaths() {
  return makes(await openEdition(), 'feeds') ? [{ params: { list: 'feeds' } }] : [];
}

export const GET: APIRoute = async () => {
  const edition = await openEdition();
  const { blog, words } = edition;
  const document = renderOpml({
    blog,
    feeds: feedList(blog, lettersFeedTitle(edition)),
    words: { authors: words.t('authors-title'), topics: words.t('topics-title') },
  });
  return textResponse(document, 'text/x-opml');
};
