import type { Element, ElementContent } from 'hast';
import { decodedPath } from '../domain/decoded-path.ts';
import { report, type Body } from './body.ts';
import type { ComponentElement } from './component-element.ts';
import { placeOf } from './place.ts';
import { replaceNodes } from './replace-nodes.ts';
import { isSpace } from './wrap-phrasing.ts';

/**
 * Lists every image and makes each `img` a component: a `Figure` where it stands alone in its
 * paragraph and has a title, else an `Image`.
 */
export function readImages(body: Body): void {
  replaceNodes(body.tree, (node) => {
    if (node.type === 'component') listComponentImages(body, node);
    if (node.type !== 'element') return null;
    return node.tagName === 'img' ? [readImage(body, node)] : figureIn(node);
  });
  body.images.sort((one, two) => one.line - two.line || one.column - two.column);
}

function readImage(body: Body, image: Element): ElementContent {
  const raw = String(image.properties['src'] ?? '');
  const src = decodedPath(raw) ?? raw;
  const written = image.properties['alt'];
  const alt = typeof written === 'string' ? written : '';
  const place = placeOf(image);
  body.images.push({ src, alt: typeof written === 'string' ? written : null, ...place });
  if (body.context.mdx && alt.trim() === '') report(body, 'image-alt', place, { src });
  if (!isOwn(src)) return { type: 'text', value: alt };
  const { title } = image.properties;
  return component('Image', { src, alt, ...(title ? { title: String(title) } : {}) }, image);
}

function figureIn(paragraph: Element): ElementContent[] | null {
  if (paragraph.tagName !== 'p') return null;
  const [only, ...others] = paragraph.children.filter((child) => !isSpace(child));
  if (only?.type !== 'component' || only.name !== 'Image' || others.length > 0) return null;
  const { src, alt, title } = only.attributes;
  if (title === undefined) return null;
  return [component('Figure', { src: src!, alt: alt!, caption: title }, only)];
}

function component(
  name: string,
  attributes: ComponentElement['attributes'],
  { position }: Element | ComponentElement,
): ComponentElement {
  return { type: 'component', name, attributes, children: [], ...(position ? { position } : {}) };
}

function listComponentImages(body: Body, node: ComponentElement): void {
  const definition = body.context.components[node.name];
  for (const attribute of definition?.images ?? []) {
    const src = node.attributes[attribute];
    if (typeof src !== 'string') continue;
    const { alt } = node.attributes;
    body.images.push({ src, alt: typeof alt === 'string' ? alt : null, ...placeOf(node) });
  }
}

/** Images lie in the blog; what has a scheme or a host is reported where images are checked. */
function isOwn(src: string): boolean {
  return !/^[\s\p{Cc}]*([a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(src);
}
