import type { BodyLink } from '../segment.ts';
import { linkTarget, type LinkSite } from './link-target.ts';

/** The slugs of the other posts that the text of the post `file` links to, each once. */
export function linkedPosts(
  links: readonly BodyLink[],
  file: string,
  { site, own, slugs }: { site: LinkSite; own: string; slugs: ReadonlySet<string> },
): string[] {
  const named = links.flatMap(({ href }) => {
    const target = linkTarget(href, file, site);
    const slug = target.kind === 'address' && /^\/posts\/([^/]+)\/$/.exec(target.address)?.[1];
    return slug && slug !== own && slugs.has(slug) ? [slug] : [];
  });
  return [...new Set(named)];
}
