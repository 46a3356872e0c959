import { speaks } from '../../words/table-of.ts';
import { makeWords } from '../../words/words.ts';
import type { Words } from '../../words/words.ts';

/**
 * The words within a text in `language`, such as the label of a note: those of its language, where
 * the interface speaks it and the site is not in it anyhow (null: it is), else those of the site.
 */
export function textWords(language: string | null, site: Words): Words {
  const isOther = language !== null && primary(language) !== primary(site.language);
  if (!isOther || !speaks(language)) return site;
  const known = byLanguage.get(language) ?? makeWords({ language });
  byLanguage.set(language, known);
  return known;
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}

const byLanguage = new Map<string, Words>();
