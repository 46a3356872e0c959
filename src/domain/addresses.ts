import type { Day } from './calendar.ts';
import { decoded } from './decoded.ts';

/** A feed comes in each of these. */
export const FEED_FORMATS = ['rss', 'atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

const FEED_FILES: Record<FeedFormat, string> = {
  rss: 'rss.xml',
  atom: 'atom.xml',
  json: 'feed.json',
};

/**
 * Where everything lives: ids, files and addresses. Addresses here begin and end with a slash
 * and know nothing of the base path; `atBase` adds it.
 */
export const address = {
  home: '/',
  posts: '/posts/',
  archive: '/archive/',
  authors: '/authors/',
  topics: '/topics/',
  schedule: '/schedule/',
  calendar: '/schedule.ics',
  search: '/search/',
  searchPeople: '/search/people.json',
  searchIndex: '/pagefind/',
  notFound: '/404.html',
  post: (slug: string) => `/posts/${slug}/`,
  postsPage: (page: number) => `/posts/page/${page}/`,
  archiveYear: (year: string) => `/archive/${year}/`,
  author: (id: string) => `/authors/${id}/`,
  topic: (id: string, page = 1) => (page === 1 ? `/topics/${id}/` : `/topics/${id}/page/${page}/`),
  series: (id: string) => `/series/${id}/`,
  page: (id: string) => `/${id}/`,
  postCard: (slug: string) => `/cards/posts/${slug}.jpg`,
  authorCard: (id: string) => `/cards/authors/${id}.jpg`,
  siteCard: '/cards/site.jpg',
  /** Of the blog, an author or a topic: beside the page that the feed is of. */
  feed: (page: string, format: FeedFormat = 'rss') => page + FEED_FILES[format],
  feeds: '/feeds/',
  feedList: '/feeds.opml',
  /** What browsers show feeds by: no hash, for archives never change. */
  feedSheet: '/feeds/feed.css',
  /** Older posts of the blog's own feed; the number follows from their dates. */
  feedArchive: (number: number) => `/feeds/archive/${number}.xml`,
  postMarkdown: (slug: string) => `/posts/${slug}/index.md`,
  llms: '/llms.txt',
  people: '/authors.json',
  peopleSchema: '/authors.schema.json',
  vcard: (id: string) => `/authors/${id}/card.vcf`,
  embed: (id: string) => `/authors/${id}/embed/`,
  authorCalendar: (id: string) => `/authors/${id}/schedule.ics`,
  sitemapIndex: '/sitemap-index.xml',
  letters: '/letters/',
  lettersPage: (page: number) => `/letters/page/${page}/`,
  lettersFeed: '/letters.xml',
  /** Where a post shows a letter: `id` is `<slug>/<day>-<name>`. */
  letter: (id: string) => `/posts/${id.split('/')[0]!}/#${letterAnchor(id)}`,
  /** Counted from 0. */
  sitemap: (part: number) => `/sitemap-${part}.xml`,
} as const;

/** The id of a letter on the page of its post. */
export function letterAnchor(id: string): string {
  return `letter-${id.slice(id.indexOf('/') + 1)}`;
}

/** What programs read and people subscribe to: a build of drafts does not have it. */
export function isForPublishedOnly(path: string): boolean {
  return FOR_PUBLISHED_ONLY.test(path);
}

const FOR_PUBLISHED_ONLY =
  /\/((rss|atom|letters|sitemap-[^/]*)\.xml|feed\.json|feeds\.opml|feeds\/.*|schedule\.ics|authors(\.schema)?\.json|card\.vcf|index\.md|llms\.txt)$/;

/** First segments that Rota keeps for itself: no page or public file may take one. */
export const RESERVED_SEGMENTS: readonly string[] = [
  'posts',
  'archive',
  'authors',
  'topics',
  'series',
  'schedule',
  'search',
  'feeds',
  'index.html',
  '404.html',
  '404',
  'rss.xml',
  'atom.xml',
  'feed.json',
  'feeds.opml',
  'cards',
  'schedule.ics',
  'authors.json',
  'authors.schema.json',
  'sitemap-index.xml',
  'sitemap-0.xml',
  'llms.txt',
  'letters',
  'letters.xml',
  'desk',
  '_astro',
  'pagefind',
];

/** The id or slug that no post, author or topic may have: `/posts/page/2/` is a list's address. */
export const RESERVED_ID = 'page';

/** Lower-case letters and digits in groups joined by single hyphens. */
export const ID_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A path on the site as the old ones are written: not the root, and nothing that leads elsewhere. */
export const PATH_PATTERN = /^(\/(?!(\.|%2e){1,2}(\/|$))[^\s?#\\/\p{Cc}\p{Cs}]+)+\/?$/iu;

export const folder = {
  authors: 'authors',
  posts: 'content/posts',
  images: 'content/images',
  pages: 'content/pages',
  letters: 'content/letters',
  schedule: 'content/schedule',
  public: 'public',
} as const;

export const file = {
  site: 'content/site.yaml',
  topics: 'content/topics.yaml',
  series: 'content/series.yaml',
  urls: 'content/urls.txt',
  author: (id: string) => `authors/${id}.yaml`,
  rotation: (id: string) => `content/schedule/${id}.yaml`,
  slot: (rotation: string, day: Day) => `content/schedule/${rotation}/${day}.yaml`,
} as const;

export const PORTRAIT_EXTENSIONS: readonly string[] = ['avif', 'jpg', 'png', 'webp'];

/** The slug of a post's file: the file's name, or its folder's where the file is `index`. */
export function postSlug(path: string): string {
  const name = path.slice(folder.posts.length + 1).replace(/\.mdx?$/, '');
  return name.endsWith('/index') ? name.slice(0, -'/index'.length) : name;
}

/** The id that a file's name gives, for every kind of file that has one; else null. */
export function idOfFile(path: string): string | null {
  if (isBelow(path, folder.posts)) return /\.mdx?$/.test(path) ? postSlug(path) : null;
  if (isBelow(path, folder.pages)) return nameIn(path, folder.pages, /\.mdx?$/);
  if (isBelow(path, folder.letters)) return nameIn(path, folder.letters, /\.mdx$/);
  if (isBelow(path, folder.authors)) return nameIn(path, folder.authors, /\.ya?ml$/);
  if (isBelow(path, folder.schedule)) return nameIn(path, folder.schedule, /\.ya?ml$/);
  return null;
}

/**
 * The address of the page that a post's, page's or author's file makes, and of the post that a
 * letter stands under; null for other files.
 */
export function addressOfFile(path: string): string | null {
  const id = idOfFile(path);
  if (id === null || isBelow(path, folder.schedule)) return null;
  if (isBelow(path, folder.posts)) return address.post(id);
  if (isBelow(path, folder.letters)) return address.post(id.split('/')[0]!);
  return isBelow(path, folder.authors) ? address.author(id) : address.page(id);
}

/** The path in the blog's folder that `src` means in `file`; begins with "../" when it leaves it. */
export function imagePath(file: string, src: string): string {
  return src.startsWith('/') ? folder.public + decoded(src) : resolvePath(file, decoded(src));
}

/** `relative` as seen from the folder of `file`, both with `/`. */
export function resolvePath(file: string, relative: string): string {
  const parts: string[] = [];
  for (const part of [...file.split('/').slice(0, -1), ...relative.split('/')]) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** The path of the site's `url` without a slash at its end: "" at the root of a host. */
export function basePath(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '');
}

/** An address below the base path of the site at `url`. */
export function atBase(url: string, path: string): string {
  return basePath(url) + path;
}

/** The absolute address of `path` on the site at `url`. */
export function absolute(url: string, path: string): string {
  return new URL(url).origin + atBase(url, path);
}

function isBelow(path: string, parent: string): boolean {
  return path.startsWith(`${parent}/`);
}

function nameIn(path: string, parent: string, extension: RegExp): string | null {
  return extension.test(path) ? path.slice(parent.length + 1).replace(extension, '') : null;
}
