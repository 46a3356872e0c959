/**
 * What is lost in the window as it is: a page wider than it, words outside it or cut off by what
 * holds them, and places in the order of the keys that stand above the one before. To be run in
 * the page.
 */
export function reflowFaults(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const excess = scrollWidth - clientWidth;
  return [...(excess > 0 ? [`${excess} px too wide`] : []), ...lostWords()];

  function lostWords(): string[] {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults: string[] = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const element = text.parentElement!;
      if (
        !/\S/.test(text.textContent ?? '') ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      if (element.closest('.sr-only, .skip, select, script, noscript, math, [aria-hidden=true]'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width === 0 || isHiddenOnPurpose(element)) continue;
      const holder = scroller(element);
      const room = holder?.getBoundingClientRect();
      const isOut = holder === null && (box.left < -1 || box.right > clientWidth + 1);
      const isCut = room !== undefined && !canScroll(holder!) && isBeyond(box, room);
      if (isOut || isCut)
        faults.push(
          `${isOut ? 'outside' : 'cut'}: ${text.textContent?.trim().slice(0, 60)} ${element.className}`,
        );
    }
    return faults;
  }

  function scroller(element: HTMLElement): HTMLElement | null {
    for (let at: HTMLElement | null = element; at && at !== document.body; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return at;
    }
    return null;
  }

  function canScroll(element: HTMLElement): boolean {
    return /auto|scroll/.test(getComputedStyle(element).overflowX);
  }

  function isBeyond(box: DOMRect, room: DOMRect): boolean {
    return (
      box.left < room.left - 1 ||
      box.right > room.right + 1 ||
      box.bottom > room.bottom + 2 ||
      box.top < room.top - 2
    );
  }

  function isHiddenOnPurpose(element: HTMLElement): boolean {
    for (let at: HTMLElement | null = element; at; at = at.parentElement) {
      const { clipPath, position } = getComputedStyle(at);
      if (clipPath === 'inset(50%)' && position === 'absolute') return true;
    }
    return false;
  }
}
