import { fediverseServer } from './fediverse-server.ts';
import { keep, kept } from './keep.ts';

/**
 * Asks for the reader's server in the Fediverse, where a post is begun with the title and the
 * address. The server is remembered here and told to nobody.
 */
export function shareByFediverse(): void {
  const form = document.querySelector<HTMLFormElement>('.share-fediverse form');
  if (!form) return;
  const { url, title } = form.closest<HTMLElement>('.share')!.dataset;
  const field = form.querySelector('input')!;
  field.value = kept('server');
  field.addEventListener('input', () => field.setCustomValidity(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const server = fediverseServer(field.value);
    field.setCustomValidity(server ? '' : form.dataset['wrong']!);
    if (!server || !form.reportValidity()) return;
    keep('server', server);
    open(
      `https://${server}/share?text=${encodeURIComponent(`${title}\n${url}`)}`,
      '_blank',
      'noopener',
    );
  });
  form.closest('li')!.hidden = false;
}
