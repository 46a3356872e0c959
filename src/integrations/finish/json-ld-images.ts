import { rawText } from './html-tags.ts';
import type { ScannedHtml } from './html-tags.ts';

/** The images that a page's JSON-LD announces: no tag names them, and they must exist all the same. */
export function jsonLdImages({ tags }: ScannedHtml, html: string): string[] {
  return tags
    .filter(({ attributes }) => attributes['type'] === 'application/ld+json')
    .flatMap((tag) => imagesIn(JSON.parse(rawText(html, tag))));
}

function imagesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(imagesIn);
  const thing = value as Record<string, unknown>;
  const own = thing['@type'] === 'ImageObject' ? [thing['url'], thing['contentUrl']] : [];
  const found = [...own, thing['logo']].filter((one) => typeof one === 'string');
  return [...found, ...Object.values(thing).flatMap(imagesIn)];
}
