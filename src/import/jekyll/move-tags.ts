import type { ResolvedImage, Resolvers } from './resolvers.ts';

/** Gives links and images written as HTML, attributes in double quotes, their new address. */
export function moveTags(html: string, resolve: Resolvers): string {
  return html
    .replace(
      /<a\b([^>]*?)\shref="([^"]*)"([^>]*)>/g,
      (_, before: string, url: string, after: string) => {
        const { href } = resolve.link(decodeAmpersand(url));
        return href === null ? '<a>' : `<a${before} href="${encodeAmpersand(href)}"${after}>`;
      },
    )
    .replace(/<img\b[^>]*>/g, (tag) => editImageTag(tag, resolve))
    .replace(/<a>([\s\S]*?)<\/a>/g, '$1')
    .replace(/<a\b([^>]*)>\s*<a\b[^>]*( title="[^"]*")>([^<]*)<\/a>\s*<\/a>/g, '<a$1$2>$3</a>');
}

function editImageTag(tag: string, resolve: Resolvers): string {
  const src = /\ssrc="([^"]*)"/.exec(tag)?.[1];
  if (!src) return '';
  const image = resolve.image(decodeAmpersand(src));
  const alt = /\salt="([^"]*)"/.exec(tag)?.[1]?.trim() ?? '';
  if (!image.file) return linkTag(image, alt || image.name);
  const withSource = tag.replace(/\ssrc="[^"]*"/, () => ` src="${image.file}"`);
  return / alt="/.test(withSource) ? withSource : withSource.replace(/>$/, ' alt="">');
}

function linkTag({ address, name }: ResolvedImage, label: string): string {
  return `<a href="${encodeAmpersand(address)}" title="${encodeAmpersand(name)}">${label}</a>`;
}

function decodeAmpersand(text: string): string {
  return text.replace(/&amp;/g, '&');
}

function encodeAmpersand(text: string): string {
  return text.replace(/&/g, '&amp;').replaceAll('"', '&quot;');
}
