/** A click on a facade puts what it stands for into its place; with a key held it stays a link. */
export function openFramesByClick(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-frame]');
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (link === null || !isPlain) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = link.dataset['frame']!;
    frame.title = link.textContent.trim();
    frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
    link.replaceWith(frame);
    frame.focus();
  });
}
