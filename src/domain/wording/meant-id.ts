import { nearest } from './nearest.ts';

/** The id that exists, or else the nearest that does: one slip shall not look like two faults. */
export function meantId(id: string, known: Set<string> | null): string {
  if (known === null || known.has(id)) return id;
  return nearest(id, known) ?? id;
}
