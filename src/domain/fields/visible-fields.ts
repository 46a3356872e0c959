import { visibleText } from '../wording/invisible-characters.ts';

/**
 * Fields as they are published: every text on one line and without characters that nobody can see.
 * What names something stays as it was written, since it is compared.
 */
export function visibleFields<T>(fields: T): T {
  return visible(fields) as T;
}

function visible(value: unknown): unknown {
  if (typeof value === 'string') return visibleText(value);
  if (Array.isArray(value)) return value.map(visible);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, NAMES.has(key) ? one : visible(one)]),
  );
}

/** Keys of paths, addresses and identifiers, and of what is HTML or part of a sentence. */
const NAMES = new Set(['src', 'logo', 'url', 'aliases', 'guid', 'canonical', 'snippet', 'strings']);
