import { fillWords } from '../../domain/wording/fill-words.ts';

/** The words that the page hands to its script, in the language of the blog. */
export function clientWords(forms: WordForms, language: string): ClientWords {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const names = new Intl.ListFormat(language);
  return {
    t: (key, values = {}) => {
      const { count } = values;
      const form = typeof count === 'number' ? plural.select(count) : 'other';
      const text = forms[key]?.[form] ?? forms[key]?.['other'] ?? '';
      return fillWords(text, values, number);
    },
    day: (day) => days.format(Date.parse(`${day}T00:00:00Z`)),
    list: (items) => names.formatToParts(items),
  };
}

/** By key, then by plural form. */
export type WordForms = Record<string, Record<string, string>>;

export interface ClientWords {
  t: (key: string, values?: Record<string, string | number>) => string;
  day: (day: string) => string;
  list: (items: string[]) => { type: 'element' | 'literal'; value: string }[];
}
