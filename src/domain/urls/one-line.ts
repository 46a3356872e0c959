/** A guid as a line of `content/urls.txt` can hold it. */
export function oneLine(guid: string): string {
  return guid.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
