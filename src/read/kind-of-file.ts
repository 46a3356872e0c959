import { PORTRAIT_EXTENSIONS } from '../domain/addresses.ts';

/** What a file of a blog is for, by its path alone; null for what is not read as one of these. */
export function kindOfFile(path: string): FileKind | null {
  return patterns.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

/** Why a file that was surely meant to be read is not, or null. */
export function misnamedBecause(path: string): string | null {
  if (/^(authors|content\/schedule)\/.+\.yml$|^content\/(site|topics|series)\.yml$/.test(path)) {
    return 'its name ends with .yml; rename it to .yaml';
  }
  if (/^content\/pages\/[^/]+\.md$/.test(path)) return 'pages end with .mdx; rename it';
  if (/^authors\/.+\/.+\.yaml$/.test(path)) return 'it belongs into authors/ itself, not deeper';
  if (/^content\/pages\/.+\/.+\.mdx$/.test(path)) return 'it belongs into content/pages/ itself';
  if (/^content\/letters\/.+\.md$/.test(path)) return 'letters end with .mdx; rename it';
  if (/^content\/letters\/[^/]+\.mdx$/.test(path))
    return 'it belongs into the folder of its post, content/letters/<slug>/';
  if (/^content\/letters\/.+\/.+\/.+\.mdx$/.test(path))
    return 'it belongs into content/letters/<slug>/ itself, not deeper';
  if (/^authors\/[^/]+\.(hei[cf]|jpe?g|jfif|png|webp|avif|gif|tiff?|svg)$/i.test(path)) {
    return kindOfFile(path) === 'portrait' ? null : 'portraits end with .jpg, .png, .webp or .avif';
  }
  return null;
}

const patterns: [FileKind, RegExp][] = [
  ['site', /^content\/site\.yaml$/],
  ['topics', /^content\/topics\.yaml$/],
  ['series', /^content\/series\.yaml$/],
  ['author', /^authors\/[^/]+\.yaml$/],
  ['portrait', new RegExp(`^authors/[^/]+\\.(${PORTRAIT_EXTENSIONS.join('|')})$`)],
  ['post', /^content\/posts\/.+\.mdx?$/],
  ['page', /^content\/pages\/[^/]+\.mdx$/],
  ['letter', /^content\/letters\/[^/]+\/[^/]+\.mdx$/],
  ['rotation', /^content\/schedule\/[^/]+\.yaml$/],
  ['slot', /^content\/schedule\/[^/]+\/[^/]+\.yaml$/],
];

export type FileKind =
  | ('site' | 'topics' | 'series' | 'author' | 'portrait')
  | ('post' | 'page' | 'letter' | 'rotation' | 'slot');
