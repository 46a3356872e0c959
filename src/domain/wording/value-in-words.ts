/** What a value of a file is, in words to put after "is": `"jo"`, `the number 5`, `a list`. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the word ${value} without quotes`;
  return Array.isArray(value) ? 'a list' : 'a mapping of keys to values';
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
