import type { Note } from '../finding.ts';
import { parseMarkdown } from './markdown-tree.ts';
import { coverWords } from './cover.ts';
import { readDay } from './day.ts';
import { listOf, tagsOf, textOf, type Data } from './front-matter.ts';
import type { PlacedPost } from './place-post.ts';
import { mendEmphasis } from './mend-inline.ts';
import { toPlainText } from './plain-text.ts';
import type { Topics } from './topics.ts';
import { pathKey } from './resolve-link.ts';

/** The front matter of the new post, its keys in the order of the documentation. */
export function frontMatterOf(post: PlacedPost, lists: Lists): Data {
  const { data, note } = post;
  noteDropped(data, note);
  return Object.fromEntries(
    Object.entries({
      title: titleOf(post),
      description: descriptionOf(post),
      date: post.day,
      updated: updatedOf(post),
      authors: post.authors,
      topics: topicsOf(post, lists.topics),
      series: lists.series,
      cover: coverOf(post),
      draft: post.isDraft || null,
      lang: textOf(data['lang']) || null,
      canonical: canonicalOf(data),
      aliases: aliasesOf(post, lists),
      guid: post.guid,
    }).filter(([, value]) => value !== null),
  );
}

function titleOf({ data, fileSlug, note }: PlacedPost): string {
  const title = plain(textOf(data['title']));
  if (title) return title;
  const guess = fileSlug.replace(/[-_]+/g, ' ').replace(/^./, (letter) => letter.toUpperCase());
  note('title-guessed', guess);
  return guess;
}

/** The description, else the excerpt, else the first sentence. */
function descriptionOf({ data, survey, note, fileSlug }: PlacedPost): string {
  const written = DESCRIPTION_KEYS.map((key) => textOf(data[key])).filter(Boolean);
  const [first, ...others] = [...new Set(written)];
  for (const other of others) note('excerpt-dropped', other, other.split('\n')[0]);
  if (!first) note('description-guessed', survey.firstSentence);
  const text = plain(first ?? survey.firstSentence);
  if (first && text !== first.replace(/\s+/g, ' '))
    note('description-plain', first, first.split('\n')[0]);
  return text || fileSlug;
}

const DESCRIPTION_KEYS = ['description', 'excerpt', 'summary', 'subtitle'];

function updatedOf({ data, day, note }: PlacedPost): string | null {
  const written = textOf(data['last_modified_at'] ?? data['updated'] ?? data['modified']);
  const updated = readDay(written);
  if (written && (!updated || (day && updated < day)))
    note('key-dropped', `updated: ${written}`, written);
  return updated && (!day || updated >= day) ? updated : null;
}

function topicsOf({ data, note, isDraft }: PlacedPost, topics: Topics): string[] {
  const categories = tagsOf(data, 'categories', 'category');
  const named = [...tagsOf(data, 'tags', 'tag'), ...categories];
  if (named.length === 0) note('topic-guessed', 'General');
  const tags = named.length > 0 ? named : ['General'];
  return [...new Set(tags.map((tag) => topics.add(tag, !isDraft)))];
}

function coverOf({ cover, images, data }: PlacedPost): Data | null {
  if (!cover) return null;
  const { alt, credit } = coverWords(data);
  return { src: `./${images.get(cover)}`, alt, ...(credit ? { credit } : {}) };
}

function canonicalOf(data: Data): string | null {
  const url = textOf(data['canonical_url'] ?? data['canonical']);
  return /^https?:\/\/\S+$/.test(url) ? url : null;
}

/** Old paths, from below the base path of the new site if they lie there. */
function aliasesOf({ data, oldPath }: PlacedPost, { base, baseurl }: Lists): string[] {
  const redirects = listOf(data['redirect_from']).filter((path) => path.startsWith('/'));
  const paths = [oldPath, ...redirects.map((path) => baseurl + path)].map((path) => {
    const encoded = new URL(path, 'http://host').pathname;
    return encoded.startsWith(`${base}/`) ? encoded.slice(base.length) : encoded;
  });
  return [...new Map(paths.map((path) => [pathKey(path), path])).values()];
}

/** Mark-up as text on one line. */
function plain(text: string): string {
  const mended = mendEmphasis(text.replace(/<[^>]*>/g, ' '), () => undefined);
  return toPlainText(parseMarkdown(mended)).replace(/\s+/g, ' ').trim();
}

const READ_KEYS = new Set(
  (
    'title description excerpt summary subtitle date updated last_modified_at modified authors author tags tag ' +
    'categories category series image image_alt image-alt image_accessibility image_credit draft ' +
    'published lang canonical_url canonical redirect_from permalink layout slug'
  ).split(' '),
);

function noteDropped(data: Data, note: Note): void {
  for (const [key, value] of Object.entries(data)) {
    if (READ_KEYS.has(key) || value === null || value === '') continue;
    const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
    note('key-dropped', `${key}: ${shown}`, `${key}:`);
  }
}

export interface Lists {
  topics: Topics;
  /** Base path of the new site, and of the old one; "" at the root. */
  base: string;
  baseurl: string;
  series: { id: string; part: number } | null;
}
