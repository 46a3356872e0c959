import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../package-folder.ts';
import { woff2Characters } from './woff2-characters.ts';

/**
 * The files of a Fontsource package, each with a part of its characters, in the weight of headings.
 * Empty where it is not installed.
 */
export function fontPackage(name: string): FontFile[] {
  const folder = packageFolder(name);
  const sheet = FONT_SHEETS.map((one) => textIfThere(join(folder, one))).find(
    (text) => text !== null,
  );
  const rules = [...(sheet ?? '').matchAll(RULE)];
  const files = rules.map(([, file, ranges]) =>
    fontFile(name, join(folder, 'files', file!), ranges),
  );
  // The last rule is that of Latin, which nearly every text needs; letters of formulas come last.
  const sorted = files.reverse().sort((one, other) => Number(isMath(one)) - Number(isMath(other)));
  return sorted.map((file, index) => ({ ...file, index }));
}

/**
 * The style sheets of a package, the best first. Headings have one weight, and its own file is half
 * as large as one that varies; of those that vary `wght.css` names the one that does so in weight
 * alone.
 */
export const FONT_SHEETS = ['600.css', 'wght.css', 'index.css'];

/** The characters that the file truly has: ranges of the sheet promise more. */
export function charactersOf(file: FontFile): Set<number> {
  let found = known.get(file.path);
  if (found === undefined) known.set(file.path, (found = woff2Characters(readFileSync(file.path))));
  return found;
}

const known = new Map<string, Set<number>>();
const RULE = /url\(\.\/files\/([^)]+\.woff2)\)[^;]*;\s*(?:unicode-range:\s*([^;}]+))?/g;

function fontFile(name: string, path: string, ranges = 'U+20-FFFF'): FontFile {
  const varies = name.startsWith('@fontsource-variable/');
  const plain = path.replace(/-600-(?=\w+\.woff2$)/, '-400-');
  const hasPlain = !varies && existsSync(plain);
  const bounds = ranges.split(',').map((range) => {
    const [from = '0', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return { package: name, index: 0, path, plain: hasPlain ? plain : path, varies, bounds };
}

function isMath({ path }: FontFile): boolean {
  return path.includes('-math-');
}

function textIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'latin1');
  } catch {
    return null;
  }
}

export interface FontFile {
  package: string;
  /** Its place among the files of the package. */
  index: number;
  path: string;
  /** The same characters in the weight of texts: another file, or the same where weights vary. */
  plain: string;
  /** Whether the file holds all weights. */
  varies: boolean;
  /** First and last characters of the ranges for which the file is meant. */
  bounds: (readonly [number, number])[];
}
