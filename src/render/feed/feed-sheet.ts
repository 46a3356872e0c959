/**
 * How browsers show a feed that somebody opens in one: what to do with its address (`words`), and
 * what is in it. `tones` is the sheet of the blog's colours. Links of a bare XML document cannot be
 * followed, so nothing looks like one.
 */
export function feedSheet(tones: string, words: string): string {
  return `@namespace atom url('http://www.w3.org/2005/Atom');
@namespace dc url('http://purl.org/dc/elements/1.1/');
${tones}${RULES}
rss::before, atom|feed::before { content: ${quoted(words)}; }
`;
}

/** A text as a string of CSS. */
function quoted(text: string): string {
  const safe = text.replace(/["\\<\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `);
  return `"${safe}"`;
}

/** Each rule is as weak as its elements, so that a later one prevails; printers choose the order. */
const RULES = `
:root { color-scheme: light dark; box-sizing: border-box; min-block-size: 100vh;
  padding: clamp(1.125rem, 4vw, 3rem); background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.5 Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif;
  overflow-wrap: anywhere; }
*, ::before { display: block; }
rss::before, channel, atom|feed::before, atom|feed > * {
  inline-size: 100%; max-inline-size: 37rem; margin-inline: auto; }
channel, item, atom|feed, atom|entry { display: flex; flex-direction: column; }
channel > *, item > *, atom|feed > *, atom|entry > *, atom|author > * { display: none; }
rss::before, atom|feed::before { order: -3; color: var(--quiet); white-space: pre-line;
  padding-block-end: 1.125rem; margin-block-end: 1.75rem; border-block-end: 1px solid var(--ink); }
channel > title, atom|feed > atom|title { display: block; order: -2;
  font-size: 2rem; font-weight: 600; line-height: 1.2; }
channel > description, atom|feed > atom|subtitle { display: block; order: -1;
  margin-block: .5rem 1.75rem; }
channel > item, atom|feed > atom|entry { display: flex;
  padding-block: 1.125rem; border-block-start: 1px solid var(--rule); }
item > title, atom|entry > atom|title { display: block; order: -2;
  font-size: 1.25rem; font-weight: 600; line-height: 1.3; }
item > pubDate, atom|entry > atom|published { display: block; order: -1; }
item > dc|creator, atom|entry > atom|author, atom|author > atom|name { display: block; }
item > pubDate, item > dc|creator, atom|entry > atom|published, atom|entry > atom|author {
  color: var(--quiet); font-size: .9375rem; }
item > description, atom|entry > atom|summary { display: block; order: 1; margin-block-start: .5rem; }
`;
