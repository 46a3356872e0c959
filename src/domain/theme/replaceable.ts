/**
 * The components in whose place owners may put one of their own: a file of the same name in
 * `content/theme/`. Names and props are a promise, held by `replaceable.test.ts`: lines may be added
 * here, none taken away. A `?` marks a prop that may be missing. The folder is our own affair.
 */
export const REPLACEABLE: Readonly<Record<string, Replaceable>> = {
  SiteHeader: { room: 'frame', props: 'edition, path' },
  SiteFooter: { room: 'frame', props: 'edition' },
  LeadPost: { room: 'lists', props: 'edition, post' },
  PostEntry: { room: 'lists', props: 'edition, post, level, on?' },
  PostHead: { room: 'post', props: 'edition, post' },
  Byline: { room: 'people', props: 'edition, authors, faces, eager?' },
  AuthorEntry: { room: 'people', props: 'edition, author, level, full?' },
  AuthorInFull: { room: 'people', props: 'edition, author, about' },
  Ask: { room: 'people', props: 'edition, author, about?' },
  Subscribe: { room: 'feeds', props: 'edition' },
};

/** By which name the owners' components import ours: `rota`, and `rota/Byline.astro`. */
export const THEME_IMPORT = 'rota';

/** The component of which a specifier is the file, or null: "../components/Byline.astro" is Byline. */
export function replaceableIn(specifier: string): string | null {
  const name = /(?:^|\/)([A-Z]\w*)\.astro$/.exec(specifier)?.[1];
  return name !== undefined && Object.hasOwn(REPLACEABLE, name) ? name : null;
}

interface Replaceable {
  /** The folder of `src/components/` in which ours lies. */
  room: string;
  props: string;
}
