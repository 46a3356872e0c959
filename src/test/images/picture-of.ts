import type { Element, ElementContent, Properties } from 'hast';
import type { BuiltPage } from '../read-page.ts';

/** The `<picture>` whose words are `alt`: its sources in their order, and its image. */
export function pictureOf(page: BuiltPage, alt: string): Picture {
  for (const picture of page.all('picture')) {
    const inside = picture.children.filter(isElement);
    const image = inside.find(({ tagName }) => tagName === 'img')!.properties;
    if (image['alt'] !== alt) continue;
    const sources = inside.filter(({ tagName }) => tagName === 'source');
    return { image, sources: sources.map(({ properties }) => sourceOf(properties)) };
  }
  throw new Error(`No picture is called "${alt}".`);
}

function sourceOf({ type, media, srcSet }: Properties) {
  const files = String(srcSet)
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(' ')[0]!.slice(1));
  return { type: String(type), media: media === undefined ? undefined : String(media), files };
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

interface Picture {
  image: Properties;
  /** `files` are paths in the site. */
  sources: { type: string; media: string | undefined; files: string[] }[];
}
