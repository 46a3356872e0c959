import { keep, kept } from './keep.ts';

/**
 * Shows the choice of a theme and obeys it at once, here and on every other open page. What is kept
 * the first script of a page reads before it is painted.
 */
export function offerThemes(): void {
  const place = document.querySelector<HTMLElement>('.theme');
  const choices = place?.querySelectorAll('input') ?? [];
  const show = () => {
    const theme = kept('theme');
    document.documentElement.dataset['theme'] = theme;
    for (const choice of choices) choice.checked = choice.value === theme;
  };
  place?.addEventListener('change', ({ target }) => {
    keep('theme', (target as HTMLInputElement).value);
    show();
  });
  addEventListener('storage', show);
  // A page that comes back as it was left may have been left before the choice.
  addEventListener('pageshow', show);
  show();
  if (place && canKeep()) place.hidden = false;
}

function canKeep(): boolean {
  try {
    return !!localStorage;
  } catch {
    return false;
  }
}
