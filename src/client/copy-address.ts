import { copyText } from './copy-text.ts';

/** The button beside the address of a post. */
export function copyAddress(): void {
  const place = document.querySelector('.share-address');
  const button = place?.querySelector('button');
  if (button) copyText(button, () => place!.querySelector('code')!.textContent);
}
