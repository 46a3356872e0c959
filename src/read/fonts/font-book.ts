import { graphemesOf } from '../../domain/wording/graphemes.ts';
import { hasEmoji, isEmoji } from './emoji-set.ts';
import { charactersOf, fontPackage } from './font-package.ts';
import type { FontFile } from './font-package.ts';

/** The face of headings where site.yaml names none: a package of Fontsource. */
export const DEFAULT_FACE = '@fontsource/fraunces';

/**
 * The fonts of cards: the blog's face, then what covers the scripts that it lacks. Packages are
 * opened when a text first needs them.
 */
export function openFontBook(face: string): FontBook {
  const packages = new Map<string, Map<number, FontFile[]>>();
  const filesFor = (name: string, code: number): FontFile[] => {
    const shelf = packages.get(name) ?? byCharacter(fontPackage(name));
    packages.set(name, shelf);
    return shelf.get(code) ?? [];
  };
  const fileFor = (code: number, order: string[]): FontFile | null => {
    for (const name of order) {
      const found = filesFor(name, code).find((file) => charactersOf(file).has(code));
      if (found !== undefined) return found;
    }
    return null;
  };
  const chosen = new Map<string, FontChoice>();
  return {
    choose: (text, language) => {
      const known = chosen.get(`${language} ${text}`);
      if (known !== undefined) return known;
      const order = orderFor(text, language, face);
      const choice = choose(text, (code) => fileFor(code, order));
      const place = (file: FontFile) => order.indexOf(file.package) * 1000 + file.index;
      const files = choice.files.toSorted((one, other) => place(one) - place(other));
      chosen.set(`${language} ${text}`, { ...choice, files });
      return { ...choice, files };
    },
  };
}

function choose(text: string, fileFor: (code: number) => FontFile | null): FontChoice {
  let drawn = '';
  const files = new Set<FontFile>();
  const emoji = new Set<string>();
  const missing: string[] = [];
  for (const segment of graphemesOf(text)) {
    const signs = [...segment.replace(SHAPELESS, '')];
    const file = signs[0] === undefined ? null : fileFor(signs[0].codePointAt(0)!);
    const has = (sign: string) => charactersOf(file!).has(sign.codePointAt(0)!);
    const isWritten = file !== null && signs.every(has) && !isEmoji(segment);
    if (isWritten) files.add(file);
    if (!isWritten && hasEmoji(segment)) emoji.add(segment);
    else if (!isWritten) missing.push(segment);
    if (isWritten || emoji.has(segment)) drawn += segment;
    // A letter stays without the mark that its font lacks.
    else if (file !== null && !isEmoji(segment)) {
      files.add(file);
      drawn += signs[0];
    }
  }
  return { drawn: drawn.trim(), files: [...files], emoji, missing };
}

function orderFor(text: string, language: string, face: string): string[] {
  const [first, second] = LOOSE_MARK.test(text) ? [NOTO, face] : [face, NOTO];
  return [first!, second!, ...SCRIPTS, ...hanOrder(text, language)];
}

/** Faces of headings seldom know where to put a mark that no letter is made with; Noto does. */
const LOOSE_MARK = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}/u;

function byCharacter(files: FontFile[]): Map<number, FontFile[]> {
  const shelf = new Map<number, FontFile[]>();
  for (const file of files) {
    for (const [from, to] of file.bounds) {
      for (let code = from; code <= to; code++) {
        const there = shelf.get(code);
        if (there === undefined) shelf.set(code, [file]);
        else there.push(file);
      }
    }
  }
  return shelf;
}

/** One character has four shapes: which of them is meant is told by the language, then the text. */
function hanOrder(text: string, language: string): string[] {
  const { language: tongue, script, region } = new Intl.Locale(language).maximize();
  const isTraditional = script === 'Hant' || region === 'TW' || region === 'HK';
  const first =
    tongue === 'zh'
      ? isTraditional
        ? 'tc'
        : 'sc'
      : tongue === 'ko' || /\p{Script=Hangul}/u.test(text)
        ? 'kr'
        : tongue === 'ja' || /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text)
          ? 'jp'
          : 'sc';
  return [...new Set([first, 'jp', 'sc', 'tc', 'kr'])].map((form) => `${NOTO}-${form}`);
}

const NOTO = '@fontsource-variable/noto-serif';
const SCRIPTS = [`${NOTO}-hebrew`, '@fontsource-variable/noto-naskh-arabic', `${NOTO}-devanagari`];
/** Joiners and selectors do their work whether a font has them or not. */
const SHAPELESS = /[\u200C\u200D\uFE00-\uFE0F]/gu;

export interface FontBook {
  /** The fonts that `text`, in a language, needs: `drawableText` has tidied it up. */
  choose: (text: string, language: string) => FontChoice;
}

export interface FontChoice {
  /** The text without what no font has. */
  drawn: string;
  /** In the order in which they are to be asked for a character. */
  files: FontFile[];
  emoji: Set<string>;
  /** What is left out, as a reader would count characters. */
  missing: string[];
}
