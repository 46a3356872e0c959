import { decodeReferences } from './html-tags.ts';
import type { Tag } from './html-tags.ts';

/** Every address that a tag names: links, images, scripts, frames and where a page redirects to. */
export function addressesIn({ name, attributes }: Tag): string[] {
  const found = ['href', 'src', 'poster', 'action', 'data']
    .map((key) => attributes[key])
    .concat(
      splitSrcset(attributes['srcset']),
      name === 'meta' ? metaAddress(attributes) : [],
      dataAddress(name, attributes),
    );
  return found.filter((text) => text !== undefined && text !== '').map(decode);
}

function splitSrcset(srcset: string | undefined): string[] {
  if (srcset === undefined) return [];
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0]!);
}

function metaAddress(attributes: Record<string, string>): string[] {
  const content = attributes['content'] ?? '';
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    return [/url\s*=\s*['"]?([^'"]+)/i.exec(content)?.[1] ?? ''];
  }
  return /^og:(image|url)$/.test(attributes['property'] ?? '') ? [content] : [];
}

/** Of the photo of a person, as microformats have it where none is shown. */
function dataAddress(name: string, attributes: Record<string, string>): string[] {
  const isPhoto = name === 'data' && attributes['class'] === 'u-photo';
  return isPhoto ? [attributes['value'] ?? ''] : [];
}

function decode(text: string | undefined): string {
  return decodeReferences(text ?? '').trim();
}
