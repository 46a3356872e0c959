/** A text as a pattern of nginx that matches it alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Between quotes; whatever nginx would read in it otherwise must not be there: `$`, and `\\` but in patterns. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
