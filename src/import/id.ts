import { RESERVED_ID } from '../domain/addresses.ts';

/** An id of lower-case letters, digits and single hyphens; "" when nothing of the text is left. */
export function idFrom(text: string): string {
  const id = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/['\u2019]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return id === RESERVED_ID ? `the-${id}` : id;
}

/** `id`, or the first of `id-2`, `id-3` ... that is not taken; the result is taken from then on. */
export function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}

/** As `freeId`, for the name of a file: the number stands before its extension. */
export function freeName(name: string, taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const [bare, extension] = [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${bare}-${number}${extension}`;
  taken.add(free);
  return free;
}
