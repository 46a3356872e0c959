import type { Root } from 'hast';
import { all, createLowlight } from 'lowlight';
import { PLAIN_LANGUAGES } from './language-names.ts';

const lowlight = createLowlight(all);
lowlight.registerAlias({
  markdown: ['mdx'],
  xml: ['astro', 'vue', 'svelte'],
  json: ['json5', 'jsonc'],
  latex: ['math'],
});

export function canHighlight(language: string): boolean {
  return !PLAIN_LANGUAGES.has(language) && lowlight.registered(language);
}

/** The code as a tree of spans with classes; plain text where no language is known. */
export function highlight(code: string, language: string | null): Root {
  return language === null || !canHighlight(language)
    ? { type: 'root', children: [{ type: 'text', value: code }] }
    : lowlight.highlight(language, code);
}
