import type { SourceFile } from '../blog-files.ts';
import type { SiteRecord } from '../blog.ts';
import { checkFields } from '../fields/check-fields.ts';
import { visibleFields } from '../fields/visible-fields.ts';
import type { Problem } from '../problem.ts';
import { siteSchema } from '../schema/site.ts';

/** The site's record, or null when something is wrong without which there is no site. */
export function assembleSite(
  source: SourceFile | null,
  hasRotations: boolean,
): { site: SiteRecord | null; problems: Problem[] } {
  if (source === null) return { site: null, problems: [] };
  const checked = checkFields(siteSchema, source.data, source);
  const { problems } = checked;
  const fields = visibleFields(checked.fields);
  const { name, description, url, language, timezone } = fields;
  if (!name || !description || !url || !language || !timezone) return { site: null, problems };
  const site = { ...fields, name, description, url, language, timezone, hasRotations };
  return { site, problems };
}
