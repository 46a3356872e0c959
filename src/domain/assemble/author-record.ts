import { folder, PORTRAIT_EXTENSIONS } from '../addresses.ts';
import type { BlogFiles, SourceFile } from '../blog-files.ts';
import type { AuthorRecord, Join } from '../blog.ts';
import { parseDuration, type Day } from '../calendar.ts';
import type { KnownIds } from '../written/known-ids.ts';
import type { AuthorFile } from '../schema/author.ts';
import { onlyKnown } from './only-known.ts';

/** The author whom a file describes, as far as its fields are sound and name what exists. */
export function authorRecord(
  source: SourceFile,
  fields: Partial<AuthorFile>,
  known: KnownIds,
  { images, ends }: Surroundings,
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
    joins: (joins ?? [])
      .filter(({ rotation }) => known.rotations.has(rotation))
      .map((join) => joinOf(join, ends)),
    away: (away ?? []).map(({ from, to }) => ({ from, to: to ?? null })),
  };
}

/** A membership ends with its rotation at the latest; one that begins later has no day at all. */
function joinOf({ rotation, from, until, every }: WrittenJoin, ends: RotationEnds): Join {
  const last = [until, ends.get(rotation)].flatMap((day) => day ?? []).toSorted()[0];
  const everyDays = every === undefined ? null : parseDuration(every);
  return { rotation, span: { from, to: last ?? null }, everyDays };
}

function portraitOf(id: string, images: BlogFiles['images']): string | null {
  const paths = PORTRAIT_EXTENSIONS.map((extension) => `${folder.authors}/${id}.${extension}`);
  return paths.find((path) => images[path] && 'format' in images[path]) ?? null;
}

/** The last days of rotations, by id. */
export type RotationEnds = ReadonlyMap<string, Day | null>;

interface Surroundings {
  images: BlogFiles['images'];
  ends: RotationEnds;
}

type WrittenJoin = NonNullable<AuthorFile['joins']>[number];
