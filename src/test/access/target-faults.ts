/**
 * What is to be touched and is smaller than 24 pixels without the room around it that WCAG 2.5.8
 * allows instead: a circle of 24 pixels around its middle that meets no other target. What stands
 * in a line of text is free. To be run in the page.
 */
export function targetFaults(): string[] {
  const SIZE = 24;
  const targets = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary'),
  ]
    .filter(
      (one) =>
        !one.matches(':disabled, [aria-hidden=true]') &&
        one.checkVisibility({ visibilityProperty: true }),
    )
    // A link that runs over two lines is two boxes.
    .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
    .filter(({ box }) => box.width > 1);
  const small = targets.filter(({ box }) => Math.min(box.width, box.height) < SIZE - 0.01);
  return small
    .filter(({ element }) => !standsInText(element))
    .filter((one) =>
      targets.some((other) => other.element !== one.element && isTooNear(one.box, other.box)),
    )
    .map(({ element, box }) => {
      const size = `${box.width.toFixed(0)} x ${box.height.toFixed(0)}`;
      return `${size}: ${element.outerHTML.slice(0, 160)}`;
    });

  /** Beside words that are no target, in the same line of the same block. */
  function standsInText(element: HTMLElement): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const walker = document.createTreeWalker(block!, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const isPlain = !text.parentElement?.closest('a, button, select');
      if (isPlain && /[\p{L}\p{N}]/u.test(text.textContent ?? '')) return true;
    }
    return false;
  }

  function isTooNear(box: DOMRect, other: DOMRect): boolean {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const isSmall = Math.min(other.width, other.height) < SIZE;
    const across = Math.max(other.left - x, 0, x - other.right);
    const down = Math.max(other.top - y, 0, y - other.bottom);
    if (Math.hypot(across, down) < SIZE / 2 - 0.5) return true;
    const apart = Math.hypot(other.left + other.width / 2 - x, other.top + other.height / 2 - y);
    return isSmall && apart < SIZE - 0.5;
  }
}
