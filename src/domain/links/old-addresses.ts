import { address } from '../addresses.ts';
import type { BlogFiles, SourceFile } from '../blog-files.ts';
import { isMapping, valueAt } from '../written/value-at.ts';

/** Every old address that the files keep, with where it is written and where it leads now. */
export function oldAddresses(files: BlogFiles): OldAddress[] {
  return [
    ...files.posts.flatMap((post) => aliasesOf(post, address.post(post.id))),
    ...files.pages.flatMap((page) => aliasesOf(page, address.page(page.id))),
    ...files.authors.flatMap((author) => oldIds(author, [], author.id, address.author)),
    ...entriesOf(files.topics, (id) => address.topic(id)),
    ...entriesOf(files.series, address.series),
  ];
}

function aliasesOf(source: SourceFile, now: string): OldAddress[] {
  return textsAt(source, ['aliases']).map(({ text, path }) => {
    return { old: text, now, file: source.file, path };
  });
}

function oldIds(
  source: SourceFile,
  path: (string | number)[],
  id: string,
  addressOf: (id: string) => string,
): OldAddress[] {
  return textsAt(source, [...path, 'aliases']).map(({ text, path }) => {
    return { old: addressOf(text), now: addressOf(id), file: source.file, path };
  });
}

function entriesOf(source: SourceFile | null, addressOf: (id: string) => string): OldAddress[] {
  if (source === null || !isMapping(source.data)) return [];
  return Object.keys(source.data).flatMap((id) => oldIds(source, [id], id, addressOf));
}

function textsAt(source: SourceFile, path: (string | number)[]) {
  const list = valueAt(source.data, path);
  if (!Array.isArray(list)) return [];
  return list.flatMap((text: unknown, index) =>
    typeof text === 'string' ? [{ text, path: [...path, index] }] : [],
  );
}

export interface OldAddress {
  old: string;
  now: string;
  file: string;
  path: (string | number)[];
}
