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
  const others = await otherTexts(site);
  for (const name of unused) {
    const forms = [name, encodeURI(name), encodeURIComponent(name)];
    const isUsed = others.some((text) => forms.some((form) => text.includes(form)));
    // Escaped in who knows how many ways inside a feed: better kept than missing.
    if (!isUsed && !name.includes('&')) await rm(join(site, '_astro', name));
  }
}

const IMAGE = /\.(avif|gif|jpe?g|png|webp|tiff?)$/i;

/** Feeds, style sheets, scripts and data: whatever may name an image beside pages. */
async function otherTexts(site: string): Promise<string[]> {
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries
    .filter(
      (entry) => entry.isFile() && /\.(xml|css|m?js|json|txt|webmanifest|svg)$/.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(files.map((file) => readFile(file, 'utf8')));
}
