import { textOf, type Data } from './front-matter.ts';
import type { Finding } from '../finding.ts';
import type { OldSite } from './read-post.ts';

/** `content/site.yaml` from flags, else `_config.yml`, else a guess, which is reported. */
export function siteFile(config: Data, flags: SiteFlags, findings: Finding[]): SiteFile {
  const choose = (key: keyof SiteFile, known: string, guess: string) => {
    const value = flags[key] ?? known;
    if (!value)
      findings.push({
        file: '_config.yml',
        line: null,
        kind: 'site-guessed',
        what: `${key}: ${guess}`,
      });
    return value || guess;
  };
  const name = choose('name', textOf(config['title'] ?? config['name']), 'Our blog');
  return {
    name,
    description: choose('description', textOf(config['description'] ?? config['tagline']), name),
    url: choose('url', oldUrl(config), 'https://blog.example'),
    language: choose(
      'language',
      textOf(config['lang'] ?? config['locale']).replace('_', '-'),
      'en',
    ),
    timezone: choose('timezone', textOf(config['timezone']), 'UTC'),
  };
}

/** How the old site made its addresses. */
export function oldSiteOf(config: Data, site: SiteFile): OldSite {
  return {
    url: new URL(textOf(config['url']) || site.url).origin,
    baseurl: textOf(config['baseurl']).replace(/\/+$/, ''),
    permalink: textOf(config['permalink']) || 'date',
    timezone: textOf(config['timezone']) || site.timezone,
  };
}

function oldUrl(config: Data): string {
  const url = textOf(config['url']).replace(/\/+$/, '');
  return url && url + textOf(config['baseurl']).replace(/\/+$/, '');
}

export interface SiteFile {
  name: string;
  description: string;
  url: string;
  language: string;
  timezone: string;
}

/** What the person who imports knows better. */
export type SiteFlags = { [key in keyof SiteFile]?: string | undefined };
