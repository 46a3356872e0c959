import { address } from '../../domain/addresses.ts';
import type { Instant } from '../../domain/calendar.ts';
import { momentsIn } from '../../domain/moments.ts';
import { oneLine } from '../../domain/urls/one-line.ts';
import { printUrls } from '../../domain/urls/accept-urls.ts';
import type { Data } from './front-matter.ts';
import type { PlacedPost } from './place-post.ts';

/**
 * `content/urls.txt` of the new blog: where readers of the old one found its posts by `now`, and
 * where they are from now on, with the guid of the old feed. So no `aliases` go unseen later.
 */
export function urlsFile(
  posts: readonly { post: PlacedPost; front: Data }[],
  now: Instant,
  timezone: string,
): string {
  const { startOf } = momentsIn(timezone);
  const isPublic = ({ isDraft, day }: PlacedPost) =>
    !isDraft && day !== null && startOf(day) <= now;
  const entries = posts
    .filter(({ post }) => isPublic(post))
    .flatMap(({ post, front }) =>
      [address.post(post.slug), ...(front['aliases'] as string[])].map((path) => {
        return { address: path, guid: oneLine(post.guid) };
      }),
    );
  return printUrls(entries);
}

/** How much is recorded, and what is not, as a sentence. */
export function recordedAddresses(urls: string): string {
  const count = urls.split('\n').length - 1;
  return `${count} addresses of posts, old and new, recorded in content/urls.txt; those of the old pages of people, tags and feeds lead nowhere yet: name them in public/_redirects`;
}
