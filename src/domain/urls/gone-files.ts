import { folder } from '../addresses.ts';
import type { BlogFiles } from '../blog-files.ts';
import { oldAddresses } from '../links/old-addresses.ts';
import { placeKey } from '../links/link-places.ts';
import { filesOfUrl } from './files-of-url.ts';
import { recordedUrls } from './recorded-urls.ts';

/** The files that posts with recorded addresses may have had that are gone, and lead nowhere. */
export function goneFiles(files: BlogFiles): string[] {
  const urls = recordedUrls(files.urls);
  if (urls.size === 0) return [];
  const posts = new Set(files.posts.map(({ file }) => file));
  const led = new Set(oldAddresses(files).map(({ old }) => placeKey(old)));
  return [...urls]
    .filter(([key]) => !led.has(key))
    .map(([, { address }]) => filesOfUrl(address))
    .filter(([first]) => first?.startsWith(`${folder.posts}/`))
    .filter((paths) => !paths.some((path) => posts.has(path)))
    .flat();
}
