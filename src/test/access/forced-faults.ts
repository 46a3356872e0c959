/**
 * What can be pressed or filled in and, without its own colours, has neither a line around or
 * below it nor an underline; and marks that browsers would make black on black. To be run in the page, with forced colours.
 */
export function forcedFaults(): string[] {
  const pressed = 'button, input, select, textarea, a.ask-first, .video-title';
  const bare = [...document.querySelectorAll<HTMLElement>(pressed)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => !hasLine(element));
  const marks = [...document.querySelectorAll('mark')].filter(
    (mark) => getComputedStyle(mark).forcedColorAdjust !== 'none',
  );
  return [...bare, ...marks].map((element) => `not seen: ${element.outerHTML.slice(0, 120)}`);

  function hasLine(element: HTMLElement): boolean {
    const style = getComputedStyle(element);
    // The browser draws these itself.
    if (style.appearance !== 'none' && element.matches('input, select, button')) return true;
    const isLined =
      parseFloat(style.borderBlockEndWidth) > 0 && style.borderBlockEndStyle !== 'none';
    return isLined || style.textDecorationLine.includes('underline');
  }
}
