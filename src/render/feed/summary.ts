import { xmlText } from '../xml-text.ts';

/** The most characters that a summary has, in UTF-16 units. */
export const SUMMARY_LENGTH = 300;

/** `text` as one line of plain text, cut at the end of a word where it is too long. */
export function summaryOf(text: string, language: string): string {
  const line = xmlText(text).replace(/\s+/g, ' ').trim();
  return line.length <= SUMMARY_LENGTH ? line : `${cut(line, language)}…`;
}

function cut(line: string, language: string): string {
  const words = head(line, language, 'word').replace(DANGLING, '');
  // A single word that is longer than a summary.
  return words === '' ? head(line, language, 'grapheme') : words;
}

/** As many whole words, or letters, as leave room for the mark of omission. */
function head(line: string, locale: string, granularity: 'word' | 'grapheme'): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity }).segment(line)) {
    if (kept.length + segment.length >= SUMMARY_LENGTH) break;
    kept += segment;
  }
  return kept;
}

const DANGLING = /[\s\p{Pd}\p{Ps}\p{Pi},;:]+$/u;
