import type { SourceFile } from '../blog-files.ts';
import type { PageRecord } from '../blog.ts';
import type { PageFile } from '../schema/page.ts';

/** The free page that a file holds, as far as its fields are sound. */
export function pageRecord(source: SourceFile, fields: Partial<PageFile>): PageRecord {
  return {
    id: source.id,
    file: source.file,
    title: fields.title ?? source.id,
    description: fields.description ?? '',
    aliases: fields.aliases ?? [],
    lang: fields.lang ?? null,
    noindex: fields.noindex ?? false,
  };
}
