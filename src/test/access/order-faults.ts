/**
 * Where the keys jump back: what is next in their order lies above what was before it, and is not
 * the beginning of another column. To be run in the page.
 */
export function orderFaults(): string[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const seen = [...document.querySelectorAll<HTMLElement>(focusable)]
    .filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) && !one.matches('.skip, [tabindex="-1"]'),
    )
    .map((element) => ({ element, box: element.getClientRects()[0] }))
    .flatMap(({ element, box }) => (box && box.width > 1 ? [{ element, box }] : []));
  const isRightToLeft = document.documentElement.dir === 'rtl';
  return seen.flatMap(({ element, box }, index) => {
    const before = seen[index - 1];
    if (!before || box.bottom > before.box.top + 4) return [];
    // Notes beside the text come after it; a button lies on the corner of its figure.
    if (before.element.closest('figure')?.contains(element)) return [];
    if (element.closest('.side-notes') || before.element.closest('.side-notes')) return [];
    const isAside = isRightToLeft ? box.right <= before.box.left : box.left >= before.box.right;
    if (isAside) return [];
    const names = [before.element, element].map((one) => one.outerHTML.slice(0, 90));
    return [`"${names[1]}" stands above "${names[0]}"`];
  });
}
