/**
 * Ctrl+K, or Cmd+K, goes to the search page, or there to its field. One letter alone would get in
 * the way of who speaks to a computer.
 */
export function openSearchByKey(): void {
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== 'k' || ctrlKey === metaKey || altKey || shiftKey) return;
    const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts]');
    if (link === null) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('#Query');
    if (field === null) location.assign(link.href);
    else field.select();
  });
}
