import type { Finding } from '../finding.ts';
import type { People } from './people.ts';
import type { PlacedPost } from './place-post.ts';
import type { OldSite } from './read-post.ts';
import type { JekyllSource } from './read-source.ts';
import type { SiteFile } from './site.ts';

/** The figures of an import, in sentences. */
export function importFacts({ source, placed, people, site, old, findings }: Facts): string[] {
  const drafts = placed.filter((post) => post.isDraft).length;
  const images = placed.reduce((sum, post) => sum + post.images.size, 0);
  const covers = placed.filter((post) => post.cover).length;
  const left = findings.filter(({ kind }) => LEFT_BEHIND.has(kind)).length;
  const isSameHost = new URL(site.url).host === new URL(old.url).host;
  return [
    `${placed.length} posts, ${placed.length - drafts} of them published, the rest drafts`,
    `${people.authors().length} authors of ${source.profiles.length + Object.keys(source.people).length} profiles`,
    `${images} images, ${covers} of them covers`,
    ...(isSameHost && left > 0 ? [leftBehind(left, old.url)] : []),
  ];
}

const LEFT_BEHIND: ReadonlySet<string> = new Set(['link-absolute', 'link-dead', 'image-missing']);

function leftBehind(count: number, url: string): string {
  return `${count} links lead to what only the old site has at ${url}: give --url if the new blog lives elsewhere`;
}

interface Facts {
  source: JekyllSource;
  placed: readonly PlacedPost[];
  people: People;
  site: SiteFile;
  old: OldSite;
  findings: readonly Finding[];
}
