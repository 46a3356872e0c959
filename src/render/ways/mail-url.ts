/**
 * A `mailto:` address as RFC 6068 has it, for a mail that is begun: without `to` the reader
 * chooses. Lines end in CRLF; a subject is one line, short enough that every system hands it on.
 */
export function mailUrl({ to, subject, body }: Mail): string {
  const fields = [
    ...(subject === null ? [] : [`subject=${encodeURIComponent(oneLine(subject))}`]),
    ...(body === null ? [] : [`body=${encodeURIComponent(lines(body))}`]),
  ];
  const query = fields.length === 0 ? '' : `?${fields.join('&')}`;
  return `mailto:${to === null ? '' : mailbox(to)}${query}`;
}

/** What an address may hold as it is stays so: some programs take "%2B" as it stands. */
function mailbox(to: string): string {
  return encodeURIComponent(to.toWellFormed()).replace(/%(?:2B|40)/g, decodeURIComponent);
}

function oneLine(text: string): string {
  const line = readable(text).replace(/\s+/g, ' ').trim();
  const signs = Array.from(SIGNS.segment(line), ({ segment }) => segment);
  return signs.length <= LONGEST ? line : `${signs.slice(0, LONGEST).join('').trimEnd()}…`;
}

function lines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(readable)
    .join('\r\n');
}

/** Without control characters, of which no mail may have any, and halves of characters. */
function readable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}

const SIGNS = new Intl.Segmenter();

/** Of a subject. Windows opens no address of over 2,000 characters, and a sign of most scripts takes up to nine. */
const LONGEST = 120;

interface Mail {
  to: string | null;
  subject: string | null;
  body: string | null;
}
