import type { ProfilePageLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog } from '../../domain/blog.ts';
import { changedAt } from '../changed-at.ts';
import { zonedTime } from '../zoned-time.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { idOf } from './ids.ts';
import { thing } from './json-ld.ts';
import type { Thing } from './json-ld.ts';
import { person } from './person.ts';
import type { PersonMore } from './person.ts';
import { publisher, theBlog } from './site-things.ts';

/** An author's page; `listName` is what the list of all authors is called. */
export function authorThings(
  blog: Blog,
  author: Author,
  { listName, ...more }: PersonMore & { listName: string },
): Thing[] {
  const path = address.author(author.id);
  const changed = changedAt(author.posts);
  const page = thing<ProfilePageLeaf>({
    '@type': 'ProfilePage',
    '@id': idOf.page(blog, path),
    url: absolute(blog.site.url, path),
    name: author.name,
    inLanguage: blog.site.language,
    dateModified: changed === null ? undefined : zonedTime(changed, blog.site.timezone),
    isPartOf: { '@id': idOf.blog(blog) },
    mainEntity: { '@id': idOf.person(blog, author) },
    breadcrumb: { '@id': idOf.breadcrumbs(blog, path) },
  });
  const steps = breadcrumbs(blog, path, [
    [listName, address.authors],
    [author.name, path],
  ]);
  return [page, person(blog, author, more), publisher(blog), theBlog(blog), steps];
}
