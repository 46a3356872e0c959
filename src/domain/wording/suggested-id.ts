/** The id that comes nearest to a text: "Jo Marsh" -> "jo-marsh". */
export function suggestedId(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  return id === '' ? 'joe-marsh' : id;
}
