import { RESERVED_SEGMENTS } from '../addresses.ts';
import { oldAddresses, type OldAddress } from '../links/old-addresses.ts';
import { ownAddresses } from '../links/own-addresses.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Old addresses that are somebody's address still, or that lead to two places. */
export const checkAliases: Rule = ({ files, known }) => {
  const own = ownAddresses(files, known);
  const taken = new Map([...own].map(([path, what]) => [fold(path), what]));
  return oldAddresses(files).flatMap((alias) => {
    const folded = fold(alias.old);
    const other = taken.get(folded) ?? reservedIn(folded);
    if (other === null) taken.set(folded, `an old address of ${alias.now} (${alias.file})`);
    return other === null ? [] : [clash(alias, other)];
  });
};

function clash({ old, file, path }: OldAddress, other: string) {
  return makeProblem('alias-clash', { file, path }, { alias: old, other });
}

/** The rooms of the blog in which whole trees of addresses are made. */
function reservedIn(folded: string): string | null {
  const segments = folded.split('/').slice(1);
  const [first = '', second = ''] = segments;
  const isShared = ['posts', 'authors', 'topics', 'series'].includes(first);
  if (isShared ? second !== 'page' : !RESERVED_SEGMENTS.includes(first)) return null;
  return 'an address that Rota uses itself';
}

/** With and without a slash at the end, in capitals or not: one place on many disks. */
function fold(path: string): string {
  return path
    .replace(/(\/index\.html)?\/*$/, '')
    .normalize('NFC')
    .toLowerCase();
}
