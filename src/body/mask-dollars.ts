/**
 * `text` with another character for each dollar that is no sign of a formula by Pandoc's rule:
 * an opening dollar has no space after it, the next dollar closes it, with no space before and
 * no digit after. Code between backticks binds tighter, as it does everywhere else in Markdown.
 * The length is kept, so positions hold. `mark` stands for the hidden dollars.
 */
export function maskDollars(text: string): { text: string; mark: string | null } {
  const mark = freeCharacter(text);
  if (!text.includes('$') || mark === null) return { text, mark: null };
  const skips =
    /^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}(?![^\n]*`)|~{3,})|(`+)|\\[^]|<[A-Za-z/]|\{|\$\$?/gm;
  let done = frontMatterEnd(text);
  let masked = text.slice(0, done);
  skips.lastIndex = done;
  for (let match; (match = skips.exec(text));) {
    const { end, isMath } = spanAt(text, match);
    const span = text.slice(match.index, end);
    masked += text.slice(done, match.index) + (isMath ? keepEnds(span, mark) : hide(span, mark));
    done = skips.lastIndex = end;
  }
  return { text: masked + text.slice(done), mark };
}

/** The stretch that begins with `match`: code, a tag, braces, a formula, or the sign alone. */
function spanAt(text: string, match: RegExpExecArray): { end: number; isMath: boolean } {
  const start = match.index;
  const after = start + match[0].length;
  if (match[2]) return plain(endOfFence(text, after, match[2]));
  if (match[3]) return plain(endOfCode(text, after, match[3]));
  if (match[0].startsWith('\\')) return { end: after, isMath: true };
  if (match[0].startsWith('<'))
    return plain(matchEnd(/(?:"[^"]*"|'[^']*'|[^>"']){0,4000}>/y, text, after));
  if (match[0] === '{')
    return plain(matchEnd(/(?:\/\*[^]{0,4000}?\*\/|[^{}]|\{[^{}]*\}){0,4000}\}/y, text, after));
  const formula = match[0] === '$$' ? BLOCK_FORMULA : INLINE_FORMULA;
  const end = matchEnd(formula, text, start);
  return end === start ? plain(after) : { end, isMath: true };
}

const BLOCK_FORMULA =
  /\$\$(?:(?<=^[ \t>]*\$\$)[ \t]*\r?\n[^]*?\n[ \t>]*\$\$(?=[ \t\r]*$)|(?!\s*\$)(?:\\[^]|[^$\\\n]|\n(?![ \t\r]*\n))+?\$\$)/my;
const INLINE_FORMULA = /\$(?![\s$])(?:\\[^]|[^$\\\n`]|\n(?![ \t\r]*\n))*?(?<!\s)\$(?!\d)/y;

function frontMatterEnd(text: string): number {
  return /^\uFEFF?---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

function plain(end: number) {
  return { end, isMath: false };
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function endOfFence(text: string, from: number, fence: string): number {
  const closing = new RegExp(`\\n[ \\t>]*\\${fence[0]}{${fence.length},}[ \\t]*(?=\\r?\\n|$)`, 'g');
  closing.lastIndex = from;
  return closing.test(text) ? closing.lastIndex : text.length;
}

function endOfCode(text: string, from: number, ticks: string): number {
  const closing = new RegExp(`(?<!\`)${ticks}(?!\`)`, 'g');
  closing.lastIndex = from;
  const found = closing.exec(text);
  const isBroken = found !== null && /\n[ \t\r]*\n/.test(text.slice(from, found.index));
  return found === null || isBroken ? from : closing.lastIndex;
}

function hide(span: string, mark: string): string {
  return span.replaceAll('$', mark);
}

/** A formula keeps the dollars at its ends; an escape keeps its own. */
function keepEnds(span: string, mark: string): string {
  const ends = /^(\$\$?|\\)([^]*?)(\$*)$/.exec(span);
  if (!ends || ends[1] === '\\') return span;
  return ends[1] + hide(ends[2]!, mark) + ends[3];
}

function freeCharacter(text: string): string | null {
  for (let code = 0xe000; code < 0xe100; code++) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return null;
}
