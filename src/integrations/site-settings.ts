import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { file } from '../domain/addresses.ts';
import { siteSchema } from '../domain/schema/site.ts';
import { standInSite } from './stand-in-site.ts';

/**
 * What Astro must know of the site before the blog is read. Where site.yaml says nothing usable
 * the stand-in does: what is wrong there is reported when the blog is read.
 */
export async function readSiteSettings(dir: string): Promise<SiteSettings> {
  const data = await readFile(join(dir, file.site), 'utf8')
    .then(parse)
    .catch(() => null);
  const { url, face } = siteSchema.shape;
  return {
    url: url.safeParse(data?.url).data ?? url.parse((standInSite.data as { url: string }).url),
    face: face.safeParse(data?.face).data,
  };
}

export interface SiteSettings {
  url: string;
  face?: string | undefined;
}
