/**
 * Makes `button` put what `text` returns into the clipboard, and say so: on itself for who sees it, in the
 * page's `<output>` for who hears it. Shown where there is a clipboard alone.
 */
export function copyText(button: HTMLButtonElement, text: () => string): void {
  const said = document.querySelector<HTMLElement>('#Said');
  if (!navigator.clipboard || !said) return;
  const { copy, copied, failed } = said.dataset as Record<string, string>;
  const tell = (word: string) => {
    said.textContent = button.textContent = word;
    setTimeout(() => {
      said.textContent = '';
      button.textContent = copy!;
    }, 3000);
  };
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text()).then(
      () => tell(copied!),
      () => tell(failed!),
    );
  });
  button.hidden = false;
}
