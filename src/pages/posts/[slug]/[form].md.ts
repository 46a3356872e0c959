import type { APIRoute } from 'astro';
import { makes } from '../../../components/edition.ts';
import type { Post } from '../../../domain/blog.ts';
import { openEdition } from '../../_open/open-edition.ts';
import { openMarkdown } from '../../_open/open-markdown.ts';
import { textResponse } from '../../_respond/text-response.ts';

export async function getStaticPaths() {
  const edition = await openEdition();
  if (!makes(edition, 'markdown')) return [];
  return edition.blog.posts.map((post) => ({
    params: { slug: post.slug, form: 'index' },
    props: { post },
  }));
}

export const GET: APIRoute<{ post: Post }> = async ({ props }) => {
  const text = await openMarkdown(await openEdition(), props.post);
  return textResponse(text, 'text/markdown');
};
