import { decodeReferences } from './html-tags.ts';

/**
 * Marks in a page what is said in English for want of other words: a text that is one of
 * `phrases` whole, `{name}` in it standing for anything, gets an element of its own with `lang` and
 * `dir`. Attributes, titles and choices of a list have no room for one.
 */
export function englishMarker(phrases: readonly string[]): (html: string) => string {
  const patterns = [...new Set(phrases)].filter(isTelling).map(patternOf);
  if (patterns.length === 0) return (html) => html;
  const isEnglish = new RegExp(`^\\(?(?:${patterns.join('|')})\\)?$`, 'su');
  return (html) =>
    html.replace(TEXTS, (whole, text?: string) => {
      const words = text?.trim() ?? '';
      if (words === '' || !isEnglish.test(decodeReferences(words))) return whole;
      return whole.replace(words, () => `<span lang="en" dir="ltr">${words}</span>`);
    });
}

/** Texts, as the only group; what is no text of the page is taken whole and left as it is. */
const TEXTS =
  /<(?:head|script|style|pre|option|noscript)\b.*?<\/(?:head|script|style|pre|option|noscript)>|<!--.*?-->|<[^>]*>|([^<]+)/gsu;

/** Signs between values, or a word of two letters beside one, may be anybody's. */
function isTelling(phrase: string): boolean {
  const words = phrase.replace(/\{\w+\}/g, '');
  return words === phrase ? /\p{L}/u.test(words) : /\p{L}{3}/u.test(words);
}

function patternOf(phrase: string): string {
  const [first = '', ...others] = phrase.trim().split(/\{\w+\}/);
  return [first, ...others].map((part) => RegExp.escape(part)).join('.+?');
}
