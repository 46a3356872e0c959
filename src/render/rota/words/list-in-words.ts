/** "A, B and C", each once; at most five, so that the sentence stays one. */
export function listInWords(items: readonly string[]): string {
  const unique = [...new Set(items)];
  const shown = unique.length > 5 ? [...unique.slice(0, 4), `${unique.length - 4} more`] : unique;
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
