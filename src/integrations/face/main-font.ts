import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { charactersOf } from '../../read/fonts/font-package.ts';
import type { FontFile } from '../../read/fonts/font-package.ts';
import { joinFonts } from './join-fonts.ts';

/**
 * The one font that nearly every page needs: the file with the letters of English, and of the others
 * what `text` needs besides, so that a name with one Polish letter does not load a second file. Where
 * that cannot be, or would be too heavy, the file as it is; null where none has letters of English.
 */
export async function mainFont(files: FontFile[], text: string): Promise<MainFont | null> {
  const main = files.find((file) => charactersOf(file).has(LETTER_A));
  if (main === undefined) return null;
  const plain = { file: main, bytes: await readFile(main.path), more: [] };
  const wanted = new Set([...text].map((letter) => letter.codePointAt(0)!));
  const missing = wanted.difference(charactersOf(main));
  const joined = missing.size === 0 ? null : await joinedWith(plain, files, missing);
  return joined !== null && joined.bytes.length <= HEAVIEST ? joined : plain;
}

async function joinedWith(main: MainFont, files: FontFile[], missing: Set<number>) {
  const more: number[] = [];
  let font = await subsetFont(main.bytes, undefined, { ...FORM, keepAllGlyphs: true });
  for (const file of files.filter((one) => one !== main.file)) {
    const codes = [...missing.intersection(charactersOf(file))].filter(
      (code) => !more.includes(code),
    );
    if (codes.length === 0) continue;
    // A letter looks as it does in its own file: what contexts do to it stays there.
    const options = { ...FORM, keepFeatures: [] };
    const part = await subsetFont(
      await readFile(file.path),
      String.fromCodePoint(...codes),
      options,
    );
    const joined = joinFonts(font, part);
    if (joined === null) return null;
    font = joined;
    more.push(...codes);
  }
  if (more.length === 0) return null;
  const bytes = await subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'woff2' });
  return { ...main, bytes, more: more.toSorted((one, other) => one - other) };
}

const LETTER_A = 0x61;
/** What a page may load of fonts in all. */
const HEAVIEST = 35_000;
const FORM = { noHinting: true, targetFormat: 'truetype' } as const;

export interface MainFont {
  file: FontFile;
  bytes: Buffer;
  /** Characters that it has beyond those of `file`. */
  more: number[];
}
