/**
 * Family name and given name, as far as they can be told: of a name of two words by the one that
 * readers call the author, and of a name of one. Null for all others: which of three words are the
 * family's, only their bearer knows.
 */
export function nameParts({ name, short }: { name: string; short: string }): NameParts | null {
  const words = name.trim().split(/\s+/);
  const [first = '', second = ''] = words;
  if (words.length === 1) return { family: '', given: first };
  if (words.length > 2 || name.includes(',')) return null;
  if (first === short) return { family: second, given: first };
  return second === short ? { family: first, given: second } : null;
}

export interface NameParts {
  family: string;
  given: string;
}
