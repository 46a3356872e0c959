import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { file } from '../domain/addresses.ts';
import { siteSchema } from '../domain/schema/site.ts';
import { isInstalledFace } from '../read/face-problems.ts';
import { standInSite } from './stand-in-site.ts';

/**
 * What Astro must know of the site before the blog is read. Where site.yaml says nothing usable
 * `before` does, or the stand-in: what is wrong there is reported when the blog is read.
 */
export async function readSiteSettings(dir: string, before?: SiteSettings): Promise<SiteSettings> {
  const data = await readFile(join(dir, file.site), 'utf8')
    .then(parse)
    .catch(() => null);
  const url = siteSchema.shape.url.safeParse(data?.url).data;
  if (url === undefined) return before ?? { url: (standInSite.data as { url: string }).url };
  const face = siteSchema.shape.face.safeParse(data.face).data;
  return { url, face: face !== undefined && isInstalledFace(face) ? face : undefined };
}

export interface SiteSettings {
  url: string;
  face?: string | undefined;
}
