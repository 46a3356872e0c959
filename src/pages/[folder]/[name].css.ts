import type { APIRoute } from 'astro';
import { feedSheetFile, GENERATED_FOLDER, tonesFile } from '../_generated-files.ts';
import { openEdition } from '../_open-edition.ts';

export async function getStaticPaths() {
  const { blog, drafts, words } = await openEdition();
  const { name, body } = tonesFile(blog);
  const tones = { params: { folder: GENERATED_FOLDER, name }, props: { body } };
  const feeds = { params: { folder: 'feeds', name: 'feed' }, props: feedSheetFile(blog, words) };
  return drafts ? [tones] : [tones, feeds];
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['body']), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
