/**
 * What of `text` nobody can see and nothing needs: control characters, halves of characters, marks
 * that turn the direction of what follows them or are never closed, joiners that join nothing.
 */
export function invisibleCharacters(text: string): Invisible[] {
  if (!SUSPECT.test(text)) return [];
  const found = Array.from(text.matchAll(SCAN))
    .filter(({ groups }) => groups?.['fine'] === undefined)
    .map(({ 0: character, index }) => ({ character, index }));
  const closed = closedMarks(found);
  return found.filter((one) => !closed.has(one));
}

/** `text` on one line, without such characters. */
export function visibleText(text: string): string {
  const pieces: string[] = [];
  let end = 0;
  for (const { character, index } of invisibleCharacters(text)) {
    pieces.push(text.slice(end, index), LINE_END.test(character) ? ' ' : '');
    end = index + character.length;
  }
  return [...pieces, text.slice(end)]
    .join('')
    .replace(/[\t\n\r ]+/g, ' ')
    .trim();
}

/** Marks of direction in pairs, which are as right as brackets: all but overrides. */
function closedMarks(found: Invisible[]): Set<Invisible> {
  const open: Invisible[] = [];
  const closed = new Set<Invisible>();
  for (const mark of found) {
    if (/[\u202a\u202b\u2066-\u2068]/.test(mark.character)) open.push(mark);
    const opener = { '\u202c': /[\u202a\u202b]/, '\u2069': /[\u2066-\u2068]/ }[mark.character];
    if (opener?.test(open.at(-1)?.character ?? '')) closed.add(mark).add(open.pop()!);
  }
  return closed;
}

const LINE_END = /[\v\f\u0085\u2028\u2029]/;

/** Control characters but tab and ends of lines, what is no character, marks, joiners, fillers, tags. */
const BAD =
  /[\p{Cc}--[\t\n\r]]|[\p{Cs}\p{Noncharacter_Code_Point}\u180e\u200b-\u200d\u2028-\u202e\u2061-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/v
    .source;

/** Letters whose form depends on their neighbours; those of the other scripts join nothing. */
const JOINING =
  '[[\\p{L}\\p{M}]--[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Hebrew}\\p{sc=Armenian}\\p{sc=Georgian}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Common}\\p{sc=Inherited}]]';

/** Scripts that put no space between words. */
const UNSPACED =
  '[\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\p{sc=Tibetan}\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';

const FINE = [
  '\\u{1f3f4}[\\u{e0020}-\\u{e007e}]+\\u{e007f}',
  '(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})',
  '(?<=[\\p{L}\\p{M}])\\u200c(?=\\p{L})',
  `(?<=${JOINING})[\\u200c\\u200d]|[\\u200c\\u200d](?=${JOINING})`,
  `(?<=${UNSPACED})\\u200b(?=${UNSPACED})`,
].join('|');

const SUSPECT = new RegExp(BAD, 'v');
const SCAN = new RegExp(`(?<fine>${FINE})|${BAD}`, 'gv');

export interface Invisible {
  character: string;
  /** In UTF-16 units. */
  index: number;
}
