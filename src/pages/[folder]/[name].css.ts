import type { APIRoute } from 'astro';
import { feedSheetFile, GENERATED_FOLDER, tonesFile } from '../_open/generated-files.ts';
import { openEdition } from '../_open/open-edition.ts';
import { textResponse } from '../_respond/text-response.ts';

export async function getStaticPaths() {
  const { blog, drafts, words } = await openEdition();
  const { name, body } = tonesFile(blog);
  const tones = { params: { folder: GENERATED_FOLDER, name }, props: { body } };
  const feeds = { params: { folder: 'feeds', name: 'feed' }, props: feedSheetFile(blog, words) };
  return drafts ? [tones] : [tones, feeds];
}

export const GET: APIRoute = ({ props }) => textResponse(String(props['body']), 'text/css');
