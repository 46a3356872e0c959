/**
 * Family name and given name, as far as they can be told: of a name of two words by the one that
 * readers call the author, and where small words lead to the family's ("Femke de Boer"). Which
 * words of any other are the family's, only its bearer knows: there the whole name is the given
 * one, since address books that put names together from their parts would else show none.
 */
export function nameParts({ name, short }: { name: string; short: string }): NameParts {
  const words = name.trim().split(/\s+/);
  const [first = '', ...rest] = words;
  const whole = { family: '', given: words.join(' ') };
  if (rest.length === 0 || name.includes(',')) return whole;
  if (rest.length === 1 && rest[0] === short) return { family: first, given: short };
  const isTold = first === short && (rest.length === 1 || isFamily(rest));
  return isTold ? { family: rest.join(' '), given: first } : whole;
}

/** Some small words, then a single name. */
function isFamily(words: readonly string[]): boolean {
  return words.length < 5 && words.every((word, at) => SMALL.test(word) === at < words.length - 1);
}

const SMALL = /^['’]?\p{Ll}/u;

export interface NameParts {
  family: string;
  given: string;
}
