import type { APIRoute } from 'astro';
import type { Author } from '../../../domain/blog.ts';
import { renderVcard } from '../../../render/person/vcard.ts';
import { openEdition } from '../../_open-edition.ts';
import { personParts } from '../../_person-parts.ts';

/** A site of drafts has nothing that people keep. */
export async function getStaticPaths() {
  const { blog, drafts, dev } = await openEdition();
  if (drafts && !dev) return [];
  return blog.authors.map((author) => ({ params: { id: author.id }, props: { author } }));
}

export const GET: APIRoute<{ author: Author }> = async ({ props: { author } }) => {
  const edition = await openEdition();
  const card = renderVcard(edition.blog, author, {
    ...(await personParts(edition, author)),
    label: (kind) => edition.words.t(`contact-${kind}`),
  });
  return new Response(card, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
};
