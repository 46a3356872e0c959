import type { Properties, Root } from 'hast';
import { replaceNodes } from './replace-elements.ts';
import type { BodyOptions } from './plain-tree.ts';

/**
 * Makes every address absolute, as seen from the post, and every image one with its size; a link
 * that leads nowhere loses its address, an image without file is its words.
 */
export function resolveAddresses(tree: Root, { address, image }: Place): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'element') return null;
    const { href, alt } = node.properties;
    if (href !== undefined) setOrDrop(node.properties, 'href', absolute(href, address, LINKS));
    if (node.tagName !== 'img') return null;
    const properties = imageProperties(node.properties, { address, image });
    if (properties === null) return [{ type: 'text', value: textOf(alt) }];
    node.properties = properties;
    return null;
  });
}

const LINKS = ['http:', 'https:', 'mailto:', 'tel:'];
const IMAGES = ['http:', 'https:'];

function imageProperties(given: Properties, { address, image }: Place): Properties | null {
  const src = textOf(given['src']);
  const found = image(src);
  // What lies neither beside the post nor at an address of its own is nowhere.
  const isAddress = /^(https?:)?\//i.test(src);
  const url = found || isAddress ? absolute(found?.url ?? src, address, IMAGES) : null;
  if (url === null) return null;
  const size = found ?? { width: given['width'], height: given['height'] };
  const properties: Properties = { src: url };
  if (isNumber(size.width) && isNumber(size.height)) {
    Object.assign(properties, { width: Number(size.width), height: Number(size.height) });
  }
  properties['alt'] = textOf(given['alt']);
  if (given['title']) properties['title'] = textOf(given['title']);
  return properties;
}

/** Null for what is no address, or one that no reader should follow. */
function absolute(address: unknown, base: string, schemes: string[]): string | null {
  const url = URL.parse(textOf(address), base);
  return url !== null && schemes.includes(url.protocol) ? url.href : null;
}

function setOrDrop(properties: Properties, name: string, value: string | null): void {
  if (value === null) delete properties[name];
  else properties[name] = value;
}

function isNumber(value: unknown): boolean {
  return /^\d+$/.test(String(value));
}

function textOf(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}

type Place = Pick<BodyOptions, 'address' | 'image'>;
