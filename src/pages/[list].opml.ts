import type { APIRoute } from 'astro';
import { feedList } from '../render/feed/feed-list.ts';
import { renderOpml } from '../render/feed/opml.ts';
import { openEdition } from './_open-edition.ts';

/** What a site of drafts does not have. */
export async function getStaticPaths() {
  return (await openEdition()).drafts ? [] : [{ params: { list: 'feeds' } }];
}

export const GET: APIRoute = async () => {
  const { blog, words } = await openEdition();
  const document = renderOpml({
    blog,
    feeds: feedList(blog),
    words: { authors: words.t('authors-title'), topics: words.t('topics-title') },
  });
  return new Response(document, { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
};
