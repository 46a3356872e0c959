import type { PersonLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog } from '../../domain/blog.ts';
import { organizationOf } from '../person/organization-of.ts';
import { profileLinks } from '../person/profile-links.ts';
import type { OutsideImage } from '../outside-image.ts';
import { idOf } from './ids.ts';
import { thing } from './json-ld.ts';
import { imageObject } from './site-things.ts';

/** An author, the same on every page that names them; needs the publisher in its graph. */
export function person(blog: Blog, author: Author, more: PersonMore = {}): PersonLeaf {
  const { name, role, expertise } = author;
  const links = profileLinks(author);
  return thing<PersonLeaf>({
    '@type': 'Person',
    '@id': idOf.person(blog, author),
    name,
    url: absolute(blog.site.url, address.author(author.id)),
    jobTitle: role,
    description: more.bio ?? undefined,
    worksFor: organizationOf(blog, author) ? { '@id': idOf.publisher(blog) } : undefined,
    knowsAbout: expertise.length === 0 ? undefined : expertise.map(({ label }) => label),
    image: more.image ? imageObject(more.image) : undefined,
    sameAs: links.length === 0 ? undefined : links,
  });
}

export function personReferences(blog: Blog, authors: readonly Author[]): { '@id': string }[] {
  return authors.map((author) => ({ '@id': idOf.person(blog, author) }));
}

export interface PersonMore {
  image?: OutsideImage | null;
  /** As plain text. */
  bio?: string | null;
}
