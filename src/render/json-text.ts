/** Data as indented JSON, in which nothing is left that a terminal obeys or that turns a line round. */
export function jsonText(data: unknown): string {
  const text = JSON.stringify(data, null, 2);
  // Line breaks are JSON's own; those of the data are escaped by now.
  return `${text.replace(/(?!\n)\p{Cc}|[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, escaped)}\n`;
}

function escaped(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
