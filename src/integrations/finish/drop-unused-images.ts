import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Removes images that nothing in the site names. Astro leaves originals behind, with all that a
 * camera wrote into them, the place included.
 */
export async function dropUnusedImages(site: string, usedByPages: Set<string>): Promise<void> {
  const names = await readdir(join(site, '_astro')).catch(() => []);
  const unused = names.filter((name) => IMAGE.test(name) && !usedByPages.has(`_astro/${name}`));
  if (unused.length === 0) return;
  const mentioned = await mentionedElsewhere(site);
  for (const name of unused) {
    // Escaped in who knows how many ways inside a feed: better kept than missing.
    const isKept = name.includes('&') || mentioned.has(name) || mentioned.has(encodeURI(name));
    if (!isKept) await rm(join(site, '_astro', name));
  }
}

const IMAGE = /\.(avif|gif|jpe?g|png|webp|tiff?)$/i;

/** What feeds, style sheets, scripts and data name in the folder of images. */
async function mentionedElsewhere(site: string): Promise<Set<string>> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const mentioned = new Set<string>();
  for (const entry of entries) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const text = await readFile(join(entry.parentPath, entry.name), 'utf8');
    for (const [, name] of text.matchAll(MENTION)) mentioned.add(name!);
  }
  return mentioned;
}

const TEXT = /\.(xml|css|m?js|json|txt|webmanifest|svg)$/;
const MENTION = /_astro\/([^\s"'`<>()\\&,?#]+)/g;
