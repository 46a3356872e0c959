import type { SiteRecord } from './blog.ts';

/** The images beside the blog's name, by the ground that they are for: paths below `public/`. */
export function logoPaths({
  logo,
}: Pick<SiteRecord, 'logo'>): { light: string; dark?: string } | null {
  if (logo === undefined) return null;
  return typeof logo === 'string'
    ? { light: rooted(logo) }
    : { light: rooted(logo.light), dark: rooted(logo.dark) };
}

function rooted(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}
