import type { APIRoute } from 'astro';
import { GENERATED_FOLDER, tonesFile } from '../_generated-files.ts';
import { openEdition } from '../_open-edition.ts';

export async function getStaticPaths() {
  const { name, body } = tonesFile((await openEdition()).blog);
  return [{ params: { folder: GENERATED_FOLDER, name }, props: { body } }];
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['body']), { headers: { 'Content-Type': 'text/css' } });
