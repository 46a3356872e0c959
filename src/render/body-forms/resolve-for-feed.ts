import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { FeedBodyOptions } from './feed-body.ts';

/** Makes every address absolute, and every image one with its size; one without file is its words. */
export function resolveForFeed(tree: Root, { address, image }: FeedBodyOptions): void {
  visit(tree, 'element', (node: Element, index, parent) => {
    const { href } = node.properties;
    if (typeof href === 'string') node.properties['href'] = absolute(href, address);
    if (node.tagName !== 'img') return;
    const alt = String(node.properties['alt'] ?? '');
    const title = node.properties['title'];
    const found = image(String(node.properties['src'] ?? ''));
    if (found === null) {
      parent!.children[index!] = { type: 'text', value: alt };
      return;
    }
    const { url, width, height } = found;
    node.properties = {
      src: absolute(url, address),
      width,
      height,
      alt,
      ...(title ? { title } : {}),
    };
  });
}

function absolute(href: string, address: string): string {
  return URL.parse(href, address)?.href ?? href;
}
