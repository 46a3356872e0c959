import { xmlText } from '../xml-text.ts';

/**
 * A property of a vCard 4.0 as its file has it (RFC 6350, 3.3): escaped by the kind of its value,
 * folded at 75 octets where no letter is cut, ended by CRLF.
 */
export function contentLine({ group, name, params = {}, value }: VcardProperty): string {
  const settings = Object.entries(params).map(([key, text]) => `;${key}=${parameter(text)}`);
  const head = group === undefined ? name : `${group}.${name}`;
  return `${folded(head + settings.join('') + ':' + printed(value))}\r\n`;
}

function printed(value: VcardValue): string {
  if (typeof value === 'string') return escaped(value);
  if ('uri' in value) return value.uri;
  if ('list' in value) return value.list.map(escaped).join(',');
  return value.parts.map((part) => escaped(part).replaceAll(';', '\\;')).join(';');
}

/** A semicolon parts nothing here, and stands as it is: some readers show the backslash before it. */
function escaped(text: string): string {
  return plain(text).replace(/[\\,]/g, '\\$&').replaceAll('\n', '\\n');
}

/** Quoted where it must be, with what quotes cannot hold written as RFC 6868 has it. */
function parameter(text: string): string {
  const safe = plain(text).replace(/[\^\n"]/g, (sign) => CIRCUMFLEX[sign] ?? sign);
  return /[,;:]/.test(safe) ? `"${safe}"` : safe;
}

/** Without what a line cannot hold: control characters, half a character, other ends of a line. */
function plain(text: string): string {
  return xmlText(text)
    .replace(/\r\n?|[\u0085\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}

function folded(line: string): string {
  let [text, octets] = ['', 0];
  for (const letter of line) {
    const size = ENCODER.encode(letter).length;
    if (octets + size > LINE_OCTETS) [text, octets] = [`${text}\r\n `, 1];
    text += letter;
    octets += size;
  }
  return text;
}

const LINE_OCTETS = 75;
const ENCODER = new TextEncoder();
const CIRCUMFLEX: Record<string, string> = { '^': '^^', '\n': '^n', '"': "^'" };

export interface VcardProperty {
  /** Ties properties together: a label and what it labels. */
  group?: string;
  name: string;
  params?: Record<string, string>;
  value: VcardValue;
}

/** Text, or an address that stands as it is, or texts that are alike, or texts each with its place. */
export type VcardValue = string | { uri: string } | { list: string[] } | { parts: string[] };
