import { copyText } from './copy-text.ts';

/** A button at the end of each block of code, behind the block itself for who goes by keyboard. */
export function copyCode(): void {
  const word = document.querySelector<HTMLElement>('#Said')?.dataset['copy'];
  for (const code of document.querySelectorAll('figure.code pre')) {
    const button = document.createElement('button');
    button.className = 'copy';
    button.hidden = true;
    button.textContent = word ?? '';
    code.after(button);
    copyText(button, () => code.textContent);
  }
}
