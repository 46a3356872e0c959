/** E-mail addresses and telephone numbers in a text, in this order, as they are written there. */
export function contactsIn(text: string): FoundContact[] {
  const addresses = [...text.matchAll(ADDRESS)].map(([address]) => address);
  const numbers = [...text.matchAll(NUMBER)].map(([number]) => number).filter(isNumber);
  return [
    ...addresses.map((address): FoundContact => ({ kind: 'e-mail', text: address })),
    ...numbers.map((number): FoundContact => ({ kind: 'telephone', text: number })),
  ];
}

/** Days and times of day in groups of digits are none: 08-05-2026, 0412 1635 2250. */
function isNumber(text: string): boolean {
  if (text.startsWith('+')) return hasDigits(text);
  const areTimes = text.split(/\D+/).every((group) => group.length === 4);
  return hasDigits(text) && !areTimes && !/^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{4}$/.test(text);
}

function hasDigits(text: string): boolean {
  const { length } = text.replace(/\D/g, '');
  return length >= 8 && length <= 15;
}

/** From the beginning of a word alone: else a long one without an @ is read over and over. */
const ADDRESS = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;
/** With a country's code, or as it is dialled within a country. */
const NUMBER =
  /(?<![\p{L}\p{N}.,+/-])(?:\+\d[\d ()/.-]{5,}\d|\(?0\d[\d ()/-]{5,}\d)(?![\p{L}\p{N}.,]\d)/gu;

export interface FoundContact {
  kind: 'e-mail' | 'telephone';
  text: string;
}
