import { EVERY_PAGE } from '../../domain/search-list.ts';
import type { Literal, Segment } from '../../domain/segment.ts';
import { otherSpellingsInHtml } from './other-spellings.ts';
import type { SearchEntry } from './search-entries.ts';

/** What the engine must not read in a body: formulas, and what is there for navigation alone. */
export const UNREAD_ELEMENTS = [
  'math',
  '.sr-only',
  '[data-footnote-ref]',
  '[data-footnote-backref]',
];

/**
 * A page as the engine reads it: the body alone, with its headings, then the letters about it, and
 * what it is found by. `letters` are the segments of those of the entry.
 */
export function searchPage(
  entry: SearchEntry,
  segments: readonly Segment[],
  letters: readonly (readonly Segment[])[] = [],
): string {
  const { title, also, filters, language } = entry;
  const readers = entry.letters.map(({ from }) => `<p>${escaped(from)}</p>`);
  const html = [bodyHtml(segments), ...letters.map(bodyHtml), ...readers].join('\n');
  const spellings = [...also, ...otherSpellingsInHtml(html), EVERY_PAGE];
  const facts = [
    fact('meta', 'title', title),
    fact('meta', 'also', spellings.join(' ')),
    ...Object.entries(filters).flatMap(([name, values]) =>
      values.map((value) => fact('filter', name, value)),
    ),
    ...(filters['day'] ?? []).map((day) => fact('sort', 'day', day)),
  ];
  // The engine leaves out a page without a single word.
  const spoken = entry.texts.some((text) => /[\p{L}\p{N}]/u.test(text));
  const texts = [...entry.texts, ...(spoken ? [] : [entry.url])].map(
    (text) => `<p>${escaped(text)}</p>`,
  );
  const body = [...facts, ...texts, html].join('\n');
  // The engine refuses half of a character.
  return `<html lang="${language}"><head></head><body>${body}</body></html>`.toWellFormed();
}

function fact(kind: 'meta' | 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}[data-value]" data-value="${escaped(value)}"></i>`;
}

/** The segments' HTML; of components the words in their attributes and what they hold. */
function bodyHtml(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      const { component, attributes, children } = segment;
      const words = component === 'Image' ? [] : Object.entries(attributes).flatMap(shownWords);
      return [...words.map((text) => `<p>${escaped(text)}</p>`), bodyHtml(children)].join('\n');
    })
    .join('');
}

function shownWords([name, value]: [string, Literal]): string[] {
  return UNSHOWN.has(name) ? [] : textsIn(value);
}

function textsIn(value: Literal): string[] {
  if (typeof value === 'string') return ADDRESS.test(value) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap(textsIn)
    : Object.entries(value).flatMap(([name, inner]) => shownWords([name, inner]));
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}

/** Attributes that choose a form, and words that stand for an image. */
const UNSHOWN = new Set(['alt', 'id', 'kind', 'lang', 'size', 'align', 'type', 'tone', 'variant']);
const ADDRESS = /^(?:[./#]|[a-z][a-z0-9+.-]*:\S)/i;
const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
