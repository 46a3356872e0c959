import { absolute, address, atBase } from '../../domain/addresses.ts';
import type { Blog, Letter } from '../../domain/blog.ts';
import { publicAt } from '../letters/letter-pages.ts';
import { xmlText } from '../xml-text.ts';
import { FEED_ITEMS, newestChange } from './feed.ts';
import type { Feed } from './feed.ts';

/** The feed of all letters, which is of the page that lists them. */
export function lettersFeed({ site }: Blog, parts: Parts): Feed {
  const { title, description, items, image, icon } = parts;
  const self = absolute(site.url, address.lettersFeed);
  return {
    title: xmlText(title),
    description: xmlText(description),
    page: absolute(site.url, address.letters),
    language: site.language,
    timezone: site.timezone,
    copyright: site.copyright === undefined ? null : xmlText(site.copyright),
    image,
    icon,
    sheet: atBase(site.url, address.feedSheet),
    items,
    changed: newestChange(items),
    place: { self, isArchive: false, current: null, previous: null, next: null },
  };
}

/** What the feed tells: those that became public last, alone or with their answers. */
export function newestLetters({ letters }: Blog): Letter[] {
  return letters.toSorted((one, other) => publicAt(other) - publicAt(one)).slice(0, FEED_ITEMS);
}

type Parts = Pick<Feed, 'title' | 'description' | 'items' | 'image' | 'icon'>;
