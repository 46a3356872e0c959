import { extname } from 'node:path';
import { textsInData } from './texts-in-data.ts';
import { textsOfPage } from './texts-of-page.ts';

/** What people read of a file of a built German site, by its path and text. */
export function textsOfFile(path: string, text: string): string[] {
  return FORMS[extname(path)]?.(text) ?? [];
}

const FORMS: Record<string, (text: string) => string[]> = {
  '.html': textsOfPage,
  '.xml': textsOfXml,
  '.opml': textsOfXml,
  '.json': (text) => textsInData(JSON.parse(text)).flatMap(textsOfPage),
  '.ics': textsOfLines,
  '.vcf': textsOfLines,
  '.md': (text) => [text.replace(/^[\w-]+:/gm, '').replace(/<[^>]*>/g, ' ')],
  '.txt': (text) => [text],
};

/** Texts, and the HTML in them. */
function textsOfXml(xml: string): string[] {
  const shown = [...xml.matchAll(/ (?:title|text|label)="([^"]*)"/g)].map((match) => match[1]!);
  const [plain] = [xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => escape(inner))];
  const texts = plain.replace(/<\?[\s\S]*?\?>|<[^>]*>/g, '\n').split('\n');
  return [...shown, ...texts].map(unescape).flatMap(textsOfPage);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** Of calendars and address books: what stands behind the names of those fields that are shown. */
function textsOfLines(text: string): string[] {
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  return lines.flatMap(
    (line) =>
      /^(?:NAME|X-WR-CALNAME|SUMMARY|DESCRIPTION|X-WR-CALDESC|TITLE|NOTE|ORG)[^:]*:(.*)$/.exec(
        line,
      )?.[1] ?? [],
  );
}
