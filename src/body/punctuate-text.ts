import { quotationMarks, type QuotationMarks } from './quotation-marks.ts';

/** What each UTF-16 unit of `text` becomes in typographic form: itself, another sign, or nothing. */
export function punctuateText(text: string, language: string): string[] {
  const pieces = text.split('');
  for (const match of text.matchAll(SIGNS)) {
    const sign = signOf(match[0], text, match.index);
    if (sign !== null)
      pieces.fill('', match.index, match.index + match[0].length)[match.index] = sign;
  }
  writeQuotes(text, pieces, quotationMarks(language));
  return pieces;
}

const SIGNS = /(?<!\.)\.{3}(?!\.)|(?<!-)-{2,3}(?!-)/g;

/** Two hyphens before a word only are an option of some command. */
function signOf(match: string, text: string, at: number): string | null {
  if (match === '...') return '…';
  const isSpaced = /\s|^$/.test(text[at - 1] ?? '');
  const isSpacedAfter = /\s|^$/.test(text[at + match.length] ?? '');
  if (isSpaced !== isSpacedAfter && match === '--') return null;
  return match === '---' ? '—' : '–';
}

function writeQuotes(text: string, pieces: string[], marks: QuotationMarks): void {
  const open: string[] = [];
  for (const { 0: quote, index } of text.matchAll(/["']/g)) {
    const kind = quote === '"' ? doubleKind(text, index, open) : singleKind(text, index, open);
    const [opening, closing] = quote === '"' ? marks.double : marks.single;
    if (kind === 'open' && open.length < DEEPEST) open.push(quote);
    if (kind === 'close' && open.includes(quote)) open.length = open.lastIndexOf(quote);
    pieces[index] = { open: opening, close: closing, apostrophe: '’', straight: quote }[kind];
  }
}

/** Quotations within each other that are told apart. */
const DEEPEST = 10;

function doubleKind(text: string, at: number, open: string[]): Kind {
  if (opens(text, at)) return 'open';
  if (open.includes('"')) return 'close';
  return /\d/.test(text[at - 1] ?? '') || text.length === 1 ? 'straight' : 'close';
}

function singleKind(text: string, at: number, open: string[]): Kind {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return 'apostrophe';
  if (opens(text, at)) return isElision(text, at) ? 'apostrophe' : 'open';
  if (open.at(-1) === "'") return 'close';
  return /\d/.test(before) && !open.includes("'") && !/^s?\b/.test(after)
    ? 'straight'
    : 'apostrophe';
}

function opens(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return /[\s([{<\-–—/"'“‘„«¿¡=]/.test(before) && !/\s/.test(after);
}

/** "'90s", "'tis": nothing later closes what this would open. */
function isElision(text: string, at: number): boolean {
  if (/^'\d\ds?\b/.test(text.slice(at, at + 5))) return true;
  return !/^'\S(?:[^]{0,500}?\S)?'(?![\p{L}\p{N}])/u.test(text.slice(at));
}

type Kind = 'open' | 'close' | 'apostrophe' | 'straight';
