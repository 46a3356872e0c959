/** A list in words as one text; its `parts` are the items and the words between them. */
export function listText(parts: readonly { value: string }[]): string {
  return parts.map(({ value }) => value).join('');
}
