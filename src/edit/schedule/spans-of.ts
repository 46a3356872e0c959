import type { AuthorRecord } from '../../domain/blog.ts';
import { valueAt } from '../../domain/written/value-at.ts';
import { writtenSpans, type WrittenSpan } from '../../domain/written/written-spans.ts';
import { placesIn } from '../../read/place-problems.ts';
import type { BlogToEdit } from '../blog-to-edit.ts';

/** The spans of an author in a rotation as the file has them, the first first, with their lines. */
export function membershipsIn(
  blog: BlogToEdit,
  author: AuthorRecord,
  rotation: string,
): PlacedSpan[] {
  return spansOf(blog, author, 'joins', 'until').filter(
    ({ item }) => valueAt(item, ['rotation']) === rotation,
  );
}

/** The absences of an author as the file has them. */
export function absencesOf(blog: BlogToEdit, author: AuthorRecord): PlacedSpan[] {
  return spansOf(blog, author, 'away', 'to');
}

function spansOf(
  { dir, files }: BlogToEdit,
  { id }: AuthorRecord,
  list: string,
  end: 'to' | 'until',
) {
  const source = files.authors.find((one) => one.id === id)!;
  const placeOf = placesIn(dir);
  return writtenSpans(source, list, end)
    .map((span) => ({
      ...span,
      line: placeOf({ file: source.file, path: span.path, atKey: false }).line,
    }))
    .toSorted((one, two) => (one.span.from < two.span.from ? -1 : 1));
}

export interface PlacedSpan extends WrittenSpan {
  line: number;
}
