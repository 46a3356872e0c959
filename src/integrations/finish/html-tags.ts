/**
 * The tags that open in `html`, with their attributes, and whether any text stands between them.
 * Reads what our own pages are made of: well-formed HTML with quoted attributes.
 */
export function scanHtml(html: string): ScannedHtml {
  const found: ScannedHtml = { tags: [], title: '', hasText: false };
  let at = 0;
  let inBody = false;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open === -1 ? html.length : open;
    if (inBody && !found.hasText) found.hasText = html.slice(at, end).trim() !== '';
    if (open === -1) break;
    const tag = readTag(html, open);
    if (tag === null) {
      at = afterMarkup(html, open);
      continue;
    }
    found.tags.push(tag);
    if (tag.name === 'body') inBody = true;
    if (tag.name === 'title' && found.title === '') found.title = rawText(html, tag).trim();
    at = RAW.has(tag.name) ? tag.end + rawText(html, tag).length : tag.end;
  }
  return found;
}

/** Turns the character references that printers write back into characters. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, dec, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return dec ? String.fromCodePoint(Number(dec)) : NAMED[String(name).toLowerCase()]!;
  });
}

/** The text of an element that holds nothing but text, such as a script, from its opening tag on. */
export function rawText(html: string, { name, end }: Tag): string {
  const close = new RegExp(`</${name}`, 'gi');
  close.lastIndex = end;
  return html.slice(end, close.exec(html)?.index);
}

const RAW = new Set(['script', 'style', 'title', 'textarea']);
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NAME = /[a-zA-Z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;

function readTag(html: string, open: number): Tag | null {
  NAME.lastIndex = open + 1;
  const name = NAME.exec(html)?.[0].toLowerCase();
  if (name === undefined) return null;
  const attributes: Record<string, string> = {};
  ATTRIBUTE.lastIndex = NAME.lastIndex;
  let end = NAME.lastIndex;
  for (let match = ATTRIBUTE.exec(html); match !== null; match = ATTRIBUTE.exec(html)) {
    attributes[match[1]!.toLowerCase()] = match[2] ?? match[3] ?? match[4] ?? '';
    end = ATTRIBUTE.lastIndex;
  }
  const close = html.indexOf('>', end);
  return { name, attributes, end: close === -1 ? html.length : close + 1 };
}

/** The end of a closing tag, a comment, a doctype, or of a "<" that is only text. */
function afterMarkup(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return past(html, '-->', open);
  return /[!/?]/.test(html[open + 1] ?? '') ? past(html, '>', open) : open + 1;
}

function past(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found + text.length;
}

export interface ScannedHtml {
  tags: Tag[];
  title: string;
  /** Whether the body holds text outside tags. */
  hasText: boolean;
}

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  /** Where the text after the tag begins. */
  end: number;
}
