import type { Table } from './table-of.ts';

/**
 * What is said for `key`, in a plural form of the language; `formInEnglish` is for what is said in
 * English for want of other words. Throws where English has no such key.
 */
export function phrase(key: string, form: string, known: Known, formInEnglish = form): string {
  const { strings, own, english } = known;
  const exact = (table: Table, of = form) => table[`${key}.${of}`] ?? table[key];
  const general = (table: Table) => table[`${key}.other`];
  const found =
    exact(strings) ??
    exact(own) ??
    // A plural form that is missing is no reason for English yet.
    general(strings) ??
    general(own) ??
    exact(english, formInEnglish) ??
    general(english);
  if (found !== undefined) return found;
  throw new Error(`There are no words for "${key}" in src/words/en.yaml.`);
}

/** All that is said for `key`, by the plural forms of the language. */
export function formsOf(key: string, plural: Intl.PluralRules, known: Known): Table {
  const { pluralCategories } = plural.resolvedOptions();
  return Object.fromEntries(
    [...pluralCategories, 'other'].map((form) => [form, phrase(key, form, known)]),
  );
}

/** What is known, the nearest first. */
export interface Known {
  /** The owners'. */
  strings: Table;
  own: Table;
  english: Table;
}
