import { basePath, ID_PATTERN } from './addresses.ts';
import { assembleEntries } from './assemble/assemble-entries.ts';
import { assembleFiles } from './assemble/assemble-files.ts';
import { assemblePosts } from './assemble/assemble-posts.ts';
import { assembleSite } from './assemble/assemble-site.ts';
import { authorRecord } from './assemble/author-record.ts';
import { letterRecord } from './assemble/letter-record.ts';
import { pageRecord } from './assemble/page-record.ts';
import { rotationRecord, slotRecord } from './assemble/rotation-record.ts';
import type { BlogFiles, SourceFile } from './blog-files.ts';
import type { BlogRecords, SiteRecord } from './blog.ts';
import { dayAt, type Instant } from './calendar.ts';
import { knownIds, type KnownIds } from './written/known-ids.ts';
import { momentsIn } from './moments.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/rules.ts';
import { authorSchema } from './schema/author.ts';
import { letterSchema } from './schema/letter.ts';
import { pageSchema } from './schema/page.ts';
import { rotationSchema } from './schema/rotation.ts';
import { seriesEntrySchema } from './schema/series.ts';
import { slotSchema } from './schema/slot.ts';
import { topicSchema } from './schema/topic.ts';
import { recordedUrls } from './urls/recorded-urls.ts';

/**
 * Joins a blog's files to records and finds everything that is wrong with them. What is sound is
 * kept: a record with an error of its own loses the fields that are wrong and every id that names
 * nothing. Without a usable site.yaml there are no records, but all other files are checked.
 */
export function assembleBlog(
  files: BlogFiles,
  now: Instant,
): { records: BlogRecords | null; problems: Problem[] } {
  const known = knownIds(files);
  const { site, problems: siteProblems } = assembleSite(files.site, files.rotations.length > 0);
  const { records, problems } = assembleRecords(files, site ?? STAND_IN, known);
  const today = dayAt(now, records.site.timezone);
  const broken = rules.flatMap((rule) => rule({ files, records, known, now, today }));
  return {
    records: site && records,
    problems: [...files.problems, ...siteProblems, ...problems, ...broken],
  };
}

function assembleRecords(
  files: BlogFiles,
  site: SiteRecord,
  known: KnownIds,
): { records: BlogRecords; problems: Problem[] } {
  const rotations = assembleFiles(named(files.rotations), rotationSchema, (source, fields) =>
    rotationRecord(source, fields, known),
  );
  const moments = momentsIn(site.timezone);
  const ends = new Map(rotations.records.map(({ id, until }) => [id, until]));
  const posts = assemblePosts(files.posts, known, {
    ...{ moments, urls: recordedUrls(files.urls) },
    site: { base: basePath(site.url), host: site.url },
  });
  const postsFrom = new Map(posts.records.map(({ slug, instant }) => [slug, instant]));
  const parts = {
    topics: assembleEntries(files.topics, topicSchema, (id, { label, description, aliases }) => {
      return { id, label: label ?? id, description: description ?? null, aliases: aliases ?? [] };
    }),
    series: assembleEntries(files.series, seriesEntrySchema, (id, fields) => {
      const { title, description, aliases } = fields;
      return { id, title: title ?? id, description: description ?? null, aliases: aliases ?? [] };
    }),
    authors: assembleFiles(named(files.authors), authorSchema, (source, fields) =>
      authorRecord(source, fields, known, { images: files.images, ends }),
    ),
    posts,
    pages: assembleFiles(named(files.pages), pageSchema, pageRecord),
    letters: assembleFiles(files.letters, letterSchema, (source, fields) =>
      letterRecord(source, fields, known, { moments, postsFrom }),
    ),
    rotations,
    slots: assembleFiles(files.slots, slotSchema, (source, fields) =>
      slotRecord(source, fields, known),
    ),
  };
  const { topics, series, authors, pages, letters, slots } = parts;
  return {
    records: {
      site,
      topics: topics.records,
      series: series.records,
      authors: authors.records.toSorted(byId),
      posts: posts.records,
      pages: pages.records,
      letters: letters.records,
      rotations: rotations.records.toSorted(byId),
      slots: slots.records,
    },
    problems: Object.values(parts).flatMap((part) => part.problems),
  };
}

function byId(one: { id: string }, two: { id: string }): number {
  return one.id < two.id ? -1 : 1;
}

/** The files whose name can be an id; `rules/names.ts` complains of the others. */
function named(sources: SourceFile[]): SourceFile[] {
  return sources.filter(({ id }) => ID_PATTERN.test(id));
}

/** Stands in for a site.yaml that cannot be used, so that all other files can be checked. */
const STAND_IN: SiteRecord = {
  name: '',
  description: '',
  url: 'https://blog.invalid/',
  language: 'en',
  timezone: 'UTC',
  hasRotations: false,
};
