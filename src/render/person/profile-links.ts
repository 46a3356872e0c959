import type { AuthorRecord } from '../../domain/blog.ts';

/**
 * Addresses elsewhere that stand for the author: of their links the profiles and the home page of
 * their name, the fediverse, ORCID. What else they link to is by or about them, and not them.
 */
export function profileLinks(author: Profiled): string[] {
  const links = (author.links ?? []).map(({ url }) => url);
  const own = links.filter((url) => isProfile(url, author.name));
  const elsewhere = [fediverseProfile(author.fediverse), orcidProfile(author.orcid)];
  return [...new Set([...own, ...elsewhere.filter((url) => url !== null)])];
}

/** The page of a handle such as "@ada@social.example", where nearly all its servers have it. */
export function fediverseProfile(handle: string | undefined): string | null {
  const [, user = '', host = ''] = handle?.split('@') ?? [];
  const address = `https://${host}/@${encodeURIComponent(user)}`;
  const isHost = host !== '' && !/[/?#:\\]/.test(host) && URL.canParse(address);
  return isHost ? new URL(address).href : null;
}

export function orcidProfile(orcid: string | undefined): string | null {
  return orcid === undefined ? null : `https://orcid.org/${orcid}`;
}

function isProfile(url: string, name: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  const host = hostname.replace(/^(www|m)\./, '');
  const path = pathname.replace(/\/+$/, '');
  if (path === '' && search === '') return isNamedAfter(host, name);
  return PROFILES.some((pattern) => pattern.test(host + path));
}

/** A short word must stand alone in it: "ada" is in "canada.example" too. */
function isNamedAfter(host: string, name: string): boolean {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.split(/[^a-z]+/).filter((word) => word.length > 1);
  const parts = host.split(/[.-]/);
  return words.some((word) => parts.includes(word) || (word.length > 3 && host.includes(word)));
}

/** Where somebody's page is, by host and path, at services that many people have pages at. */
const PROFILES = [
  /^[^/]+\/@[^/]+$/,
  /^(github|gitlab|x|twitter|instagram|facebook|speakerdeck)\.com\/[^/]+$/,
  /^(codeberg|bitbucket)\.org\/[^/]+$/,
  /^(dev\.to|keybase\.io|sr\.ht)\/[^/]+$/,
  /^([a-z]+\.)?linkedin\.com\/in\/[^/]+$/,
  /^(xing\.com|researchgate\.net|bsky\.app)\/profile\/[^/]+$/,
  /^youtube\.com\/(c|channel|user)\/[^/]+$/,
  /^(stackoverflow|[a-z]+\.stackexchange)\.com\/users\/\d+/,
  /^scholar\.google\.[a-z.]+\/citations$/,
  /^(dblp\.org\/pid|orcid\.org|viaf\.org\/viaf|isni\.org\/isni|d-nb\.info\/gnd)\/[\w/-]+$/,
  /^wikidata\.org\/(wiki|entity)\/Q\d+$/,
  /^[a-z-]+\.wikipedia\.org\/wiki\/[^/]+$/,
];

type Profiled = Pick<AuthorRecord, 'name' | 'links' | 'fediverse' | 'orcid'>;
