import { tag, type Child } from './tag.ts';

/** "A, B, C"; of a long list the first, and the others behind a handle. */
export function foldedList(items: Child[]): Child[] {
  if (items.length <= MANY + 3) return joined(items);
  const rest = items.slice(MANY);
  const more = tag('summary', {}, `and ${rest.length} more`);
  return [...joined(items.slice(0, MANY)), tag('details', {}, more, joined(rest))];
}

function joined(items: Child[]): Child[] {
  return items.flatMap((item, at) => (at === 0 ? [item] : [', ', item]));
}

const MANY = 12;
