import type { APIRoute } from 'astro';
import { GENERATED_FOLDER, iconFile } from '../_open/generated-files.ts';
import { openEdition } from '../_open/open-edition.ts';

export async function getStaticPaths() {
  const { blog, icon } = await openEdition();
  const { name, path, body } = iconFile(blog);
  return icon.endsWith(path)
    ? [{ params: { folder: GENERATED_FOLDER, name }, props: { body } }]
    : [];
}

export const GET: APIRoute = ({ props }) =>
  new Response(String(props['body']), { headers: { 'Content-Type': 'image/svg+xml' } });
