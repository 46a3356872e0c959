import { file } from '../../src/domain/addresses.ts';
import type { AcceptedUrls } from '../../src/domain/urls/accept-urls.ts';
import { withoutControls } from '../command/announce.ts';

/** What became of `content/urls.txt`, for people: a line for each address, and the sum. */
export function acceptedAsText({ text, added, removed, changed, waiting }: AcceptedUrls): string {
  const lines = [
    ...shown('+', added),
    ...shown('-', removed),
    ...shown('~', changed, ' (another guid)'),
    ...shown('.', waiting, ' (waits for its day)'),
  ];
  const sums = [
    added.length > 0 ? `${addresses(added.length)} recorded` : '',
    removed.length > 0 ? `${addresses(removed.length)} taken out` : '',
    changed.length > 0 ? `${addresses(changed.length)} with another guid` : '',
  ].filter(Boolean);
  const sum = sums.length > 0 ? sums.join(', ') : 'Nothing new';
  const all = addresses(text.split('\n').length - 1);
  return [file.urls, ...lines, `${sum}: ${all} in all.`, ''].join('\n');
}

function shown(sign: string, paths: readonly string[], note = ''): string[] {
  const lines = paths
    .slice(0, MOST_SHOWN)
    .map((path) => `  ${sign} ${withoutControls(path)}${note}`);
  const more = paths.length - lines.length;
  return more > 0 ? [...lines, `  ${sign} and ${more} more`] : lines;
}

function addresses(number: number): string {
  return `${number} ${number === 1 ? 'address' : 'addresses'}`;
}

const MOST_SHOWN = 30;
