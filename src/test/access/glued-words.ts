/**
 * Words of two elements with nothing between them, on a page without styles. To be run in the
 * page.
 */
export function gluedWords(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  let before: Text | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data === '' || !text.parentElement!.checkVisibility({ visibilityProperty: true }))
      continue;
    if (before && isGlued(before, text)) {
      found.push(`${before.data.slice(-30)}|${text.data.slice(0, 30)}`);
    }
    before = text;
  }
  return found;

  function isGlued(one: Text, other: Text): boolean {
    if (!/[\p{L}\p{N}]$/u.test(one.data) || !/^[\p{L}\p{N}]/u.test(other.data)) return false;
    if (one.parentElement!.closest('.body, .bio, math')) return false;
    return blockOf(one) === blockOf(other) && !isParted(one, other);
  }

  /** By a picture or a line of its own. */
  function isParted(one: Text, other: Text): boolean {
    const range = document.createRange();
    range.setStartAfter(one);
    range.setEndBefore(other);
    return range.cloneContents().querySelector('img, br') !== null;
  }

  function blockOf(text: Text): Element {
    let at = text.parentElement!;
    while (getComputedStyle(at).display === 'inline') at = at.parentElement!;
    return at;
  }
}
