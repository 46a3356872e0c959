import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyWords } from '../../body/body-context.ts';
import type { BodySettings } from './body-job.ts';
import { programSource } from '../program-version.ts';
import { hashOf } from '../hash-of.ts';
import { wordTable } from '../word-table.ts';

/** What all bodies of a blog share, from the data of its site.yaml, which may be anything. */
export function bodySettings(dir: string, site: unknown): SharedSettings {
  const { url, language, strings } = (site ?? {}) as Record<string, unknown>;
  const host = siteAddress(url);
  const shared = { base: host === '' ? '' : new URL(host).pathname.replace(/\/+$/, ''), host };
  const siteLanguage = languageOr(language, 'en');
  const words = wordsOf(siteLanguage, strings);
  const own = componentsIn(join(dir, 'content', 'theme', 'mdx'));
  const componentFiles = [...componentsIn(join(programSource, 'mdx')), ...own];
  const texts = own.flatMap((path) => [path, readFileSync(path, 'utf8')]);
  const context = hashOf(JSON.stringify([shared, words]), ...texts);
  return { ...shared, words, componentFiles, language: siteLanguage, context };
}

/** Those of the site under "", and of each language that the interface speaks by its name. */
function wordsOf(site: string, strings: unknown): BodySettings['words'] {
  const own = new Intl.Locale(site).language;
  const others = Object.fromEntries(
    spoken()
      .filter((language) => language !== own)
      .map((language) => [language, bodyWords(language, null)]),
  );
  return { '': bodyWords(site, strings), ...others };
}

function spoken(): string[] {
  const names = readdirSync(join(programSource, 'words'));
  return names.flatMap((name) => /^([a-z]+)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

/** `language` if it is a language tag, else `fallback`. */
export function languageOr(language: unknown, fallback: string): string {
  try {
    return typeof language === 'string'
      ? (Intl.getCanonicalLocales(language)[0] ?? fallback)
      : fallback;
  } catch {
    return fallback;
  }
}

function siteAddress(url: unknown): string {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  return parsed && parsed.origin !== 'null'
    ? (parsed.origin + parsed.pathname).replace(/\/+$/, '')
    : '';
}

function componentsIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /^[a-z][a-z0-9-]*\.ts$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function bodyWords(language: string, strings: unknown): BodyWords {
  const tables = [strings, wordTable(language), wordTable('en')];
  const word = (key: string) =>
    tables.map((table) => (table as Record<string, unknown> | null)?.[key]).find(isText) ?? key;
  return {
    footnotes: word('footnotes'),
    backToReference: word('back-to-reference'),
    codeLabel: word('code-label'),
    formulaLabel: word('formula-label'),
    tableLabel: word('table-label'),
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export interface SharedSettings extends Omit<BodySettings, 'segmentsFolder'> {
  /** Of the site, for posts that name none. */
  language: string;
  /** Hash of all this, with the owners' components. */
  context: string;
}
