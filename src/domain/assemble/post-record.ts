import type { BodyFile } from '../blog-files.ts';
import type { PostRecord } from '../blog.ts';
import type { KnownIds } from '../written/known-ids.ts';
import type { LinkSite } from '../links/link-target.ts';
import { linkedPosts } from '../links/linked-posts.ts';
import type { Moments } from '../moments.ts';
import type { PostFile } from '../schema/post.ts';
import { recordedGuids, type RecordedUrls } from '../urls/recorded-urls.ts';
import { onlyKnown } from './only-known.ts';

/** The post that a file holds, as far as its fields are sound and name what exists. */
export function postRecord(
  source: BodyFile,
  fields: Partial<PostFile>,
  known: KnownIds,
  { moments, urls, site }: PostContext,
): PostRecord {
  const { outline, id, file } = source;
  const moment = fields.date === undefined ? null : moments.momentOf(fields.date);
  const series = fields.series && known.series?.has(fields.series.id) ? fields.series : null;
  return {
    slug: id,
    file,
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
    guid: fields.guid ?? recordedGuids(urls, id, fields.aliases, known.posts)[0] ?? null,
    canonical: fields.canonical ?? null,
    rotation: fields.rotation && known.rotations.has(fields.rotation) ? fields.rotation : null,
    lang: fields.lang ?? null,
    words: outline.words,
    headings: outline.headings,
    images: [...new Set(outline.images.map(({ src }) => src))],
    links: linkedPosts(outline.links, file, { site, own: id, slugs: known.posts }),
  };
}

function updatedOf(fields: Partial<PostFile>, moments: Moments): PostRecord['updated'] {
  const moment = fields.updated === undefined ? null : moments.momentOf(fields.updated);
  return moment && { ...moment, note: fields['update-note'] ?? null };
}

export interface PostContext {
  moments: Moments;
  urls: RecordedUrls;
  site: LinkSite;
}
