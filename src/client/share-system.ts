/** The sheet by which the reader's system shares, where it has one. */
export function shareBySystem(): void {
  const button = document.querySelector<HTMLElement>('.share-sheet');
  if (!button || !navigator.share) return;
  const { url, title } = button.closest<HTMLElement>('.share')!.dataset as Record<string, string>;
  // Who closes the sheet has changed their mind, which is no error.
  button.addEventListener('click', () => {
    navigator.share({ url: url!, title: title! }).catch(() => {});
  });
  button.parentElement!.hidden = false;
}
