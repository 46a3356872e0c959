import type { BodyFile } from '../blog-files.ts';
import type { PostRecord } from '../blog.ts';
import type { KnownIds } from '../written/known-ids.ts';
import type { Moments } from '../moments.ts';
import type { PostFile } from '../schema/post.ts';
import { recordedGuids, type RecordedUrls } from '../urls/recorded-urls.ts';
import { onlyKnown } from './only-known.ts';

/** The post that a file holds, as far as its fields are sound and name what exists. */
export function postRecord(
  source: BodyFile,
  fields: Partial<PostFile>,
  known: KnownIds,
  moments: Moments,
  urls: RecordedUrls,
): PostRecord {
  const { outline } = source;
  const moment = fields.date === undefined ? null : moments.momentOf(fields.date);
  const series = fields.series && known.series?.has(fields.series.id) ? fields.series : null;
  return {
    slug: source.id,
    file: source.file,
    bodyHash: source.bodyHash,
    title: fields.title ?? source.id,
    description: fields.description ?? '',
    day: moment?.day ?? null,
    instant: moment?.instant ?? null,
    updated: updatedOf(fields, moments),
    draft: fields.draft ?? false,
    authors: onlyKnown(fields.authors, known.authors),
    topics: onlyKnown(fields.topics, known.topics),
    editors: onlyKnown(fields.editors, known.authors),
    reviewers: onlyKnown(fields.reviewers, known.authors),
    series,
    cover: fields.cover ? { ...fields.cover, credit: fields.cover.credit ?? null } : null,
    aliases: fields.aliases ?? [],
    guid: fields.guid ?? recordedGuids(urls, source.id, fields.aliases, known.posts)[0] ?? null,
    canonical: fields.canonical ?? null,
    rotation: fields.rotation && known.rotations.has(fields.rotation) ? fields.rotation : null,
    lang: fields.lang ?? null,
    words: outline.words,
    headings: outline.headings,
    images: [...new Set(outline.images.map(({ src }) => src))],
  };
}

function updatedOf(fields: Partial<PostFile>, moments: Moments): PostRecord['updated'] {
  const moment = fields.updated === undefined ? null : moments.momentOf(fields.updated);
  return moment && { ...moment, note: fields['update-note'] ?? null };
}
