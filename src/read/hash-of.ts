import { createHash } from 'node:crypto';

/** A short hash of texts in their order. */
export function hashOf(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // The length keeps ["ab", "c"] apart from ["a", "bc"].
  for (const part of parts) hash.update(`${part.length}\n`).update(part);
  return hash.digest('hex').slice(0, 32);
}
