import { tag, type Child } from './tag.ts';

/** A link to an address that came from elsewhere; the words alone where it is none of the web. */
export function outside(href: string, words: Child): Child {
  const isWeb = /^https?:\/\//i.test(href);
  return isWeb ? tag('a', { href, rel: ['noreferrer'] }, words) : tag('span', {}, words);
}
