import type { AuthorRecord, Blog, PublicRecords } from '../../domain/blog.ts';
import type { BuiltFor } from '../../domain/built-for.ts';
import { linkBlog } from '../../domain/link-blog.ts';
import type { Snapshot } from './snapshot.ts';

/** The blog that a snapshot shows, joined; a portrait that cannot be used is none. */
export function snapshotBlog(snapshot: Snapshot): Blog {
  const data = Object.fromEntries(
    Object.entries(snapshot).map(([name, entries]) => [name, entries.map((entry) => entry.data)]),
  ) as unknown as Record<string, unknown[]>;
  const site = data['site']?.[0] as PublicRecords['site'] & { builtFor: BuiltFor };
  const authors = (data['authors'] as (AuthorRecord & { portraitImage?: string })[]).map(
    ({ portraitImage, ...author }) => ({
      ...author,
      portrait: portraitImage === undefined ? null : author.portrait,
    }),
  );
  return linkBlog({ ...data, site, authors } as unknown as PublicRecords, site.builtFor.now);
}
