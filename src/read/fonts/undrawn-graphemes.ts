import type { BlogFiles } from '../../domain/blog-files.ts';
import { drawableText } from '../../domain/wording/drawable-text.ts';
import { cardTexts } from '../../domain/written/card-texts.ts';
import { valueAt } from '../../domain/written/value-at.ts';
import { DEFAULT_FACE, openFontBook } from './font-book.ts';

/** Characters, as a reader counts them, that stand in texts of cards and that no font has. */
export function undrawnGraphemes(files: Files): string[] {
  const face = valueAt(files.site?.data, ['face']);
  const book = openFontBook(typeof face === 'string' ? face : DEFAULT_FACE);
  const texts = new Set(cardTexts(files).map(({ text }) => drawableText(text)));
  // Every face has the letters of English, so most blogs need not open any.
  const unusual = [...texts].filter((text) => /[^ -~]/.test(text));
  return [...new Set(unusual.flatMap((text) => book.choose(text, 'en').missing))];
}

type Files = Pick<BlogFiles, 'site' | 'topics' | 'series' | 'authors' | 'posts'>;
