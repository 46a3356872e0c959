/**
 * Everything that can have the focus and does not show it: no outline, one too pale (below 3:1 on
 * what lies around it), one that is cut off, or an element that something lies on. To be run in
 * the page, after a key: a browser shows the focus of those who use keys.
 */
export function focusFaults(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  const seen = new Map<string, number[]>();
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(focusable)) {
    if (
      element.matches(':disabled, [tabindex="-1"]') ||
      !element.checkVisibility({ visibilityProperty: true })
    )
      continue;
    element.focus({ focusVisible: true } as FocusOptions);
    const fault = document.activeElement === element ? faultOf(element) : 'takes no focus';
    if (fault !== null) faults.push(`${fault}: ${element.outerHTML.slice(0, 120)}`);
  }
  return faults;

  function faultOf(element: HTMLElement): string | null {
    const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
    const width = parseFloat(outlineWidth);
    // The browser's own, which it makes to be seen on anything.
    if (outlineStyle === 'auto') return null;
    if (outlineStyle === 'none' || width < 2) return 'no outline';
    const offset = parseFloat(outlineOffset);
    const contrast = ratio(
      outlineColor,
      backgroundOf(offset < 0 ? element : element.parentElement),
    );
    if (contrast < 3) return `an outline of ${contrast.toFixed(1)}:1`;
    if (isCovered(element)) return 'covered';
    return isCut(element, Math.max(0, offset + width)) ? 'an outline cut off' : null;
  }

  function isCovered(element: HTMLElement): boolean {
    const inside = [...element.getClientRects()].flatMap(({ left, right, top, bottom }) => [
      [(left + right) / 2, (top + bottom) / 2] as const,
      [left + 2, top + 2] as const,
      [right - 2, bottom - 2] as const,
    ]);
    return !inside.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  }

  /** By an ancestor that shows less than the outline needs on both sides. */
  function isCut(element: HTMLElement, reach: number): boolean {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      const { overflowX, clipPath } = getComputedStyle(at);
      if (overflowX === 'visible' && clipPath === 'none') continue;
      const room = at.getBoundingClientRect();
      const spare = clipPath.startsWith('inset(-') ? 4 : 0;
      const over = [room.left - left, right - room.right, room.top - top, bottom - room.bottom];
      if (over.some((by) => by + reach > spare + 0.5 && by < 1)) return true;
    }
    return false;
  }

  function backgroundOf(element: HTMLElement | null): string {
    for (let at = element; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (rgb(backgroundColor)[3]! > 0) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).colorScheme.includes('dark')
      ? 'black'
      : 'white';
  }

  function ratio(one: string, other: string): number {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  }

  function luminance(colour: string): number {
    const [red, green, blue] = rgb(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  }

  /** Whatever way the browser writes a colour. */
  function rgb(colour: string): number[] {
    const known = seen.get(colour);
    if (known) return known;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const found = [...canvas.getImageData(0, 0, 1, 1).data];
    seen.set(colour, found);
    return found;
  }
}
