import { RESERVED_ID, RESERVED_SEGMENTS } from '../addresses.ts';
import { placeKey } from '../links/link-places.ts';
import { oldAddresses, type OldAddress } from '../links/old-addresses.ts';
import { ownAddresses } from '../links/own-addresses.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Old addresses that are somebody's address still, or that lead to two places. */
export const checkAliases: Rule = ({ files, known }) => {
  const own = ownAddresses(files, known);
  const taken = new Map([...own].map(([path, what]) => [fold(path), what]));
  const old = oldAddresses(files);
  const ownFiles = [...own.keys()].filter((path) => !path.endsWith('/'));
  const single = new Set([...ownFiles, ...old.map((one) => one.old).filter(isFile)].map(fold));
  return old.flatMap((alias) => {
    const folded = fold(alias.old);
    const other = taken.get(folded) ?? reservedIn(folded) ?? belowFile(folded, single);
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
  const isOurs = RESERVED_SEGMENTS.includes(first) || OUR_FILES.test(first);
  if (isShared ? second !== RESERVED_ID : !isOurs) return null;
  return 'an address that Rota uses itself';
}

/** A file has nothing below it, on any disk. */
function belowFile(folded: string, files: ReadonlySet<string>): string | null {
  const segments = folded.split('/');
  const above = segments.map((_, end) => segments.slice(0, end).join('/'));
  const file = above.find((path) => files.has(path));
  return file === undefined ? null : `below ${file}, which is a file`;
}

/** Whether a file of that name leads on; else a folder with an index. */
function isFile(old: string): boolean {
  return /(?<!\/index)\.html\/*$/.test(old);
}

/** What a build writes beside the pages for hosts and robots; the owners' own join it. */
const OUR_FILES = /^(_headers|_redirects|robots\.txt|sitemap-\d+\.xml)$/;

/** With and without a slash at the end, in capitals or not, encoded or not: one place on many disks. */
function fold(path: string): string {
  return placeKey(path).normalize('NFC').toLowerCase();
}
