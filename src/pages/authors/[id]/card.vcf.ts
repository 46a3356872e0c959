import type { APIRoute } from 'astro';
import { makes } from '../../../components/edition.ts';
import type { Author } from '../../../domain/blog.ts';
import { renderVcard } from '../../../render/person/vcard.ts';
import { openEdition } from '../../_open/open-edition.ts';
import { personParts } from '../../_open/person-parts.ts';
import { textResponse } from '../../_respond/text-response.ts';

export async function getStaticPaths() {
  const edition = await openEdition();
  if (!makes(edition, 'people')) return [];
  return edition.blog.authors.map((author) => ({ params: { id: author.id }, props: { author } }));
}

export const GET: APIRoute<{ author: Author }> = async ({ props: { author } }) => {
  const edition = await openEdition();
  const card = renderVcard(edition.blog, author, {
    ...(await personParts(edition, author)),
    label: (kind) => edition.words.t(`contact-${kind}`),
  });
  return textResponse(card, 'text/vcard');
};
