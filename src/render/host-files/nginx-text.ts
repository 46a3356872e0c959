/** A text as a pattern of nginx that matches it alone. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Between quotes; whatever nginx would read in it otherwise must not be there: `$`, and `\\` but in patterns. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}

/** Whether nginx reads it at all: of one word it takes 4 KB, and patterns grow by what is escaped. */
export function isShort(text: string): boolean {
  return new TextEncoder().encode(text).length < 2000;
}

/** Whether nginx takes a text for itself: each "$" is a variable, whatever stands before it. */
export function isSayable(text: string): boolean {
  return !/[$\\]/.test(text) && isShort(text);
}
