import type { ClientWords } from './client-words.ts';
import type { Shown } from './search-results.ts';

/** How much was found, of what, and whether that is all. */
export function printSummary(
  { state: { query }, named, told, list }: Shown,
  { t, list: join }: ClientWords,
): string {
  const people = named.length + told.length;
  const counts = [
    ...(people > 0 ? [t('search-person-count', { count: people })] : []),
    ...(list.total > 0 ? [t('search-post-count', { count: list.total })] : []),
  ];
  if (counts.length === 0)
    return t(query === '' ? 'search-nothing' : 'search-nothing-for', { query });
  const found = join(counts)
    .map(({ value }) => value)
    .join('');
  const all = query === '' ? found : t('search-found-for', { found, query });
  return list.missing > 0 ? `${all}. ${t('search-partly')}` : all;
}
