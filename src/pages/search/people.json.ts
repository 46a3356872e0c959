import type { APIRoute } from 'astro';
import { faceSources } from '../../components/faces/face-sources.ts';
import { address, atBase } from '../../domain/addresses.ts';
import type { SearchPeople } from '../../domain/search-list.ts';
import { contactWays } from '../../render/ways/contact.ts';
import { initials } from '../../render/initials.ts';
import { openEdition } from '../_open/open-edition.ts';

/** The faces and names that stand beside what is found. */
export const GET: APIRoute = async () => {
  const edition = await openEdition();
  const { authors, site } = edition.blog;
  const people: SearchPeople = {};
  for (const author of authors) {
    const { id, name, short, role = null, expertise } = author;
    people[id] = {
      name,
      short,
      role,
      url: atBase(site.url, address.author(id)),
      covers: expertise.map(({ label }) => label),
      face: (await faceSources(edition, author, 'small'))?.webp ?? null,
      initials: initials(name),
      ask: contactWays(author.contact)[0]?.url ?? null,
    };
  }
  return new Response(JSON.stringify(people), { headers: { 'Content-Type': 'application/json' } });
};
