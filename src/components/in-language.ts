import { textDirection } from '../domain/wording/text-direction.ts';

/** `lang` and `dir` for words in a language of their own; nothing where they have the page's. */
export function inLanguage(language: string | null | undefined): Tongue {
  return language ? { lang: language, dir: textDirection(language) } : {};
}

interface Tongue {
  lang?: string;
  dir?: 'ltr' | 'rtl';
}
