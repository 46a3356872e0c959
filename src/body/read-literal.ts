import type { Literal } from '../domain/segment.ts';

/**
 * The value that `source` - what stands between the braces of an attribute - writes out: a
 * string, number, boolean, null, or a list or map of these. Null for everything else, which
 * would have to be evaluated.
 */
export function readLiteral(source: string): { value: Literal } | null {
  const reader = { source, at: 0, depth: 0 };
  try {
    const value = readValue(reader);
    skipSpace(reader);
    return reader.at === source.length ? { value } : null;
  } catch (error) {
    if (error instanceof NoLiteral) return null;
    throw error;
  }
}

function readValue(reader: Reader): Literal {
  skipSpace(reader);
  const character = reader.source[reader.at];
  if (character === '[') return readList(reader);
  if (character === '{') return readMap(reader);
  if (character === '"' || character === "'" || character === '`') return readString(reader);
  return readWord(reader);
}

function readList(reader: Reader): Literal[] {
  const list: Literal[] = [];
  readItems(reader, ']', () => list.push(readValue(reader)));
  return list;
}

function readMap(reader: Reader): Record<string, Literal> {
  const entries: [string, Literal][] = [];
  readItems(reader, '}', () => {
    const key = readKey(reader);
    skipSpace(reader);
    expect(reader, ':');
    entries.push([key, readValue(reader)]);
  });
  return Object.fromEntries(entries);
}

function readItems(reader: Reader, close: string, readItem: () => void): void {
  if (++reader.depth > 20) throw new NoLiteral();
  reader.at++;
  for (skipSpace(reader); reader.source[reader.at] !== close; skipSpace(reader)) {
    readItem();
    skipSpace(reader);
    if (reader.source[reader.at] !== close) expect(reader, ',');
  }
  reader.at++;
  reader.depth--;
}

function readKey(reader: Reader): string {
  const character = reader.source[reader.at];
  const key = character === '"' || character === "'" ? readString(reader) : take(reader, KEY);
  if (key === '__proto__') throw new NoLiteral();
  return key;
}

function readString(reader: Reader): string {
  const quoted = take(reader, STRING);
  if (quoted.startsWith('`') && /(?<!\\)(?:\\\\)*\$\{/.test(quoted)) throw new NoLiteral();
  return quoted.slice(1, -1).replace(ESCAPE, unescape);
}

function readWord(reader: Reader): Literal {
  const word = take(reader, /[-+]?[\w.]+(?:(?<=\d[eE])[-+]\d+)?/y);
  if (word in WORDS) return WORDS[word]!;
  if (!/^[-+]?(?:\d+\.?\d*(?:e[-+]?\d+)?|\.\d+(?:e[-+]?\d+)?|0x[\da-f]+)$/i.test(word))
    throw new NoLiteral();
  const sign = word.startsWith('-') ? -1 : 1;
  return sign * Number(word.replace(/^[-+]/, ''));
}

function skipSpace(reader: Reader): void {
  SPACE.lastIndex = reader.at;
  SPACE.test(reader.source);
  reader.at = SPACE.lastIndex;
}

function expect(reader: Reader, character: string): void {
  if (reader.source[reader.at] !== character) throw new NoLiteral();
  reader.at++;
}

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.source);
  if (!match) throw new NoLiteral();
  reader.at = pattern.lastIndex;
  return match[0];
}

function unescape(_: string, code: string | undefined, other: string | undefined): string {
  if (code) return String.fromCodePoint(Number.parseInt(code.replace(/[ux{}]/g, ''), 16));
  return ESCAPES[other!] ?? other!;
}

const SPACE = /(?:\s|\/\/[^\n]*|\/\*[^]*?\*\/)*/y;
const KEY = /[\p{L}_$][\p{L}\p{N}_$]*|\d+/uy;
const STRING = /"(?:[^"\\\n]|\\[^])*"|'(?:[^'\\\n]|\\[^])*'|`(?:[^`\\]|\\[^])*`/y;
const ESCAPE = /\\(?:(u[\da-fA-F]{4}|u\{0*[\da-fA-F]{1,5}\}|x[\da-fA-F]{2})|\r?([^]))/g;
const ESCAPES: Record<string, string> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\uFFFD',
  '\n': '',
};
const WORDS: Record<string, Literal> = { true: true, false: false, null: null };

class NoLiteral extends Error {}

interface Reader {
  source: string;
  at: number;
  depth: number;
}
