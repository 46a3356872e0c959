import { file } from '../domain/addresses.ts';
import type { SourceFile } from '../domain/blog-files.ts';

/** The least that a site needs, for the dev server while site.yaml cannot be used. */
export const standInSite: SourceFile = {
  file: file.site,
  id: 'site',
  data: {
    name: 'site.yaml needs mending',
    description: 'The name of this blog cannot be read at the moment.',
    url: 'http://localhost',
    language: 'en',
    timezone: 'UTC',
  },
};
