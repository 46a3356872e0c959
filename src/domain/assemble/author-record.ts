import { folder, PORTRAIT_EXTENSIONS } from '../addresses.ts';
import type { BlogFiles, SourceFile } from '../blog-files.ts';
import type { AuthorRecord } from '../blog.ts';
import { parseDuration } from '../calendar.ts';
import type { KnownIds } from '../written/known-ids.ts';
import type { AuthorFile } from '../schema/author.ts';
import { onlyKnown } from './only-known.ts';

/** The author whom a file describes, as far as its fields are sound and name what exists. */
export function authorRecord(
  source: SourceFile,
  fields: Partial<AuthorFile>,
  known: KnownIds,
  images: BlogFiles['images'],
): AuthorRecord {
  const { joins, away, short, ...rest } = fields;
  const name = fields.name ?? source.id;
  return {
    ...rest,
    name,
    id: source.id,
    file: source.file,
    short: short ?? name.trim().split(/\s+/)[0]!,
    expertise: onlyKnown(fields.expertise, known.topics),
    portrait: portraitOf(source.id, images),
    joins: (joins ?? []).filter(({ rotation }) => known.rotations.has(rotation)).map(joinOf),
    away: (away ?? []).map(({ from, to }) => ({ from, to: to ?? null })),
  };
}

function joinOf({ rotation, from, until, every }: NonNullable<AuthorFile['joins']>[number]) {
  const span = { from, to: until ?? null };
  return { rotation, span, everyDays: every === undefined ? null : parseDuration(every) };
}

function portraitOf(id: string, images: BlogFiles['images']): string | null {
  const paths = PORTRAIT_EXTENSIONS.map((extension) => `${folder.authors}/${id}.${extension}`);
  return paths.find((path) => images[path] && 'format' in images[path]) ?? null;
}
