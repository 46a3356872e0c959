import { createHash } from 'node:crypto';
import type { Blog } from '../../domain/blog.ts';
import { feedSheet } from '../../render/feed/feed-sheet.ts';
import { renderIcon } from '../../render/look/icon.ts';
import { DEFAULT_ACCENT, tonesSheet } from '../../render/look/tones.ts';
import type { Words } from '../../words/words.ts';

/** Where generated files lie: beside those of Vite, each named by its contents. */
export const GENERATED_FOLDER = '_astro';

/** The sheet of colours that follows from the blog's accent. */
export function tonesFile(blog: Blog): GeneratedFile {
  return named('tones', 'css', tonesSheet(blog.site.accent ?? DEFAULT_ACCENT));
}

/** The sheet by which browsers show feeds; at `address.feedSheet`, without a hash. */
export function feedSheetFile(blog: Blog, words: Words): Pick<GeneratedFile, 'body'> {
  const tones = tonesSheet(blog.site.accent ?? DEFAULT_ACCENT);
  return { body: feedSheet(tones, words.t('feed-in-browser')) };
}

/** The icon of a blog that has none in `public/`. */
export function iconFile(blog: Blog): GeneratedFile {
  return named('icon', 'svg', renderIcon(blog.site.name, blog.site.accent ?? DEFAULT_ACCENT));
}

function named(stem: string, extension: string, body: string): GeneratedFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 8);
  const name = `${stem}.${hash}`;
  return { name, path: `/${GENERATED_FOLDER}/${name}.${extension}`, body };
}

interface GeneratedFile {
  /** Without its extension. */
  name: string;
  path: string;
  body: string;
}
