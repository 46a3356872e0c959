import { address } from '../../domain/addresses.ts';
import type { SiteRecord } from '../../domain/blog.ts';
import { at } from '../edition.ts';
import type { Edition } from '../edition.ts';

/** Links of site.yaml, ready for a page: a page's id leads to it, under its title. */
export function waysOf(edition: Edition, items: SiteRecord['navigation']): Way[] {
  return (items ?? []).map((item) => {
    if (typeof item !== 'string') return { ...item, path: item.url, url: urlOf(edition, item.url) };
    const page = edition.blog.pages.find(({ id }) => id === item);
    const path = address.page(item);
    return { label: page?.title ?? item, path, url: at(edition, path) };
  });
}

function urlOf(edition: Edition, url: string): string {
  return url.startsWith('/') ? at(edition, url) : url;
}

export interface Way {
  label: string;
  /** As it is written: from the root of the blog, or an address elsewhere. */
  path: string;
  /** With the base path. */
  url: string;
}
