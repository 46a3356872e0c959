import type { APIRoute } from 'astro';
import type { Post } from '../../../domain/blog.ts';
import { openEdition } from '../../_open-edition.ts';
import { openMarkdown } from '../../_open-markdown.ts';

/** What a site of drafts does not have. */
export async function getStaticPaths() {
  const { blog, drafts } = await openEdition();
  if (drafts) return [];
  return blog.posts.map((post) => ({
    params: { slug: post.slug, form: 'index' },
    props: { post },
  }));
}

export const GET: APIRoute<{ post: Post }> = async ({ props }) => {
  const text = await openMarkdown(await openEdition(), props.post);
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
