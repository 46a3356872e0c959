import type { Successor } from '../urls/successor.ts';

/** What to write so that an address that leads nowhere leads to what took its place. */
export function aliasInWords(address: string, successor: Successor | null): string {
  if (successor === null) return withoutName(address);
  const { file, id, alias, aliases = [], isSure } = successor;
  const isEntry = /\/(topics|series)\.yaml$/.test(file);
  const add = isSure ? 'Add' : `If ${isEntry ? `"${id}"` : file} took its place, add`;
  const place = isEntry ? `"${id}" in ${file}` : file;
  return aliases.length === 0
    ? `${add} \`${line([alias])}\` to ${place}.`
    : `${add} ${scalar(alias)} to the list in ${place}: \`${line([...aliases, alias])}\`.`;
}

/** Where nobody can say what took its place. */
function withoutName(address: string): string {
  const [, room = '', id = ''] = address.split('/');
  const thing = { authors: 'author', topics: 'topic', series: 'series' }[room];
  return thing === undefined || id === ''
    ? `Add \`${line([address])}\` to the post or page that took its place.`
    : `Add \`${line([id])}\` to the ${thing} that took its place.`;
}

function line(aliases: readonly string[]): string {
  return `aliases: [${aliases.map(scalar).join(', ')}]`;
}

/** A text as a list of YAML in brackets holds it: quoted where it would be read as something else. */
function scalar(text: string): string {
  return /^\/[\w/.%~-]*$|^[a-z][\w-]*$/i.test(text) &&
    !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
