/**
 * The components of `src/components/` in whose place owners may put one of their own: a file of the
 * same name in `content/theme/`. Names and props are a promise, held by `replaceable.test.ts`: lines
 * may be added here, none taken away. A `?` marks a prop that may be missing.
 */
export const REPLACEABLE: Readonly<Record<string, string>> = {
  SiteHeader: 'edition, path',
  SiteFooter: 'edition',
  LeadPost: 'edition, post',
  PostEntry: 'edition, post, level, on?',
  PostHead: 'edition, post',
  Byline: 'edition, authors, faces, eager?',
  AuthorEntry: 'edition, author, level, full?',
  AuthorInFull: 'edition, author, about',
  Ask: 'edition, author, about?',
  Subscribe: 'edition',
};

/** By which name the owners' components import ours: `rota`, and `rota/Byline.astro`. */
export const THEME_IMPORT = 'rota';

/** The component of which a specifier is the file, or null: "../components/Byline.astro" is Byline. */
export function replaceableIn(specifier: string): string | null {
  const name = /(?:^|\/)([A-Z]\w*)\.astro$/.exec(specifier)?.[1];
  return name !== undefined && name in REPLACEABLE ? name : null;
}
