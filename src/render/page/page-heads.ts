import { address } from '../../domain/addresses.ts';
import type { Blog, Post } from '../../domain/blog.ts';
import type { Day } from '../../domain/calendar.ts';
import { listText } from '../../domain/wording/list-text.ts';

/**
 * What tells pages apart that have one title or one description, for search results and tabs. The
 * first keeps its name, which for posts is the oldest, so that no title changes later.
 */
export function pageHeads(blog: Blog, words: HeadWords): PageHeads {
  const pages = [...ownPages(words, blog), ...namedPages(blog, words)];
  const titles = distinct(pages.map(({ path, title, more }) => ({ path, text: title, more })));
  const described = pages.filter(({ description }) => description !== null);
  const descriptions = distinct(
    described.map(({ path, description }) => ({
      path,
      text: description ?? '',
      more: [titles.get(path) ?? path],
    })),
  );
  const isRepeated = ({ path, description }: NamedPage) => descriptions.get(path) !== description;
  return { titles, alike: new Set(described.filter(isRepeated).map(({ path }) => path)) };
}

/** The head's own title (without the blog's name) and description of a page. */
export function distinctHead(heads: PageHeads, page: Named & { path: string }): Named {
  const title = heads.titles.get(page.path) ?? page.title;
  const { description } = page;
  if (!heads.alike.has(page.path)) return { title, description };
  const isSaid = title !== page.title && description.includes(page.title);
  const told = isSaid ? description.replace(page.title, () => title) : `${description} (${title})`;
  return { title, description: told };
}

function distinct(entries: Entry[]): Map<string, string> {
  const taken = new Set<string>();
  const found = new Map<string, string>();
  for (const { path, text, more } of entries) {
    const forms = [text, ...more.map((one) => `${text} (${one})`), `${text} (${path})`];
    const form = forms.find((one) => !taken.has(folded(one))) ?? text;
    taken.add(folded(form));
    found.set(path, form);
  }
  return found;
}

function ownPages({ t }: HeadWords, { posts, letters }: Blog): NamedPage[] {
  const years = new Set(posts.flatMap(({ day }) => (day === null ? [] : [day.slice(0, 4)])));
  const own: [string, string][] = [
    [address.posts, t('posts-title')],
    [address.archive, t('archive-title')],
    [address.authors, t('authors-title')],
    [address.topics, t('topics-title')],
    [address.schedule, t('schedule-title')],
    [address.search, t('search-title')],
    ...(letters.length > 0
      ? [[address.letters, t('letters-title')] satisfies [string, string]]
      : []),
    ...[...years].map((year): [string, string] => [
      address.archiveYear(year),
      t('archive-year-title', { year }),
    ]),
  ];
  return own.map(([path, title]) => ({ path, title, description: null, more: [] }));
}

function namedPages(
  { pages, authors, topics, series, posts }: Blog,
  words: HeadWords,
): NamedPage[] {
  const { t } = words;
  return [
    ...pages.map(({ id, title, description }) => ({
      ...{ path: address.page(id), title, description, more: [id] },
    })),
    ...authors.map(({ id, name, role }) => ({
      path: address.author(id),
      title: name,
      // What layouts make of name and role is the same where these are.
      description: `${name}\n${role ?? ''}`,
      more: role === undefined ? [id] : [role, id],
    })),
    ...topics.map(({ id, label, description }) => ({
      ...{ path: address.topic(id), title: label, description, more: [t('topic'), id] },
    })),
    ...series.map(({ id, title, description }) => ({
      ...{ path: address.series(id), title, description, more: [t('series-kicker'), id] },
    })),
    ...posts.toReversed().map((post) => postPage(post, words)),
  ];
}

function postPage({ slug, title, description, day, authors }: Post, words: HeadWords): NamedPage {
  const names = listText(words.list(authors.map(({ name }) => name)));
  const more = [...(day === null ? [] : [words.day(day)]), names, slug];
  return { path: address.post(slug), title, description, more };
}

/** As search results show it: letters of another case or width are no difference. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

export interface PageHeads {
  /** By address. */
  titles: ReadonlyMap<string, string>;
  /** Addresses of the pages whose description another has too. */
  alike: ReadonlySet<string>;
}

/** The interface's words, as far as they are needed here. */
interface HeadWords {
  t: (key: string, values?: Record<string, string>) => string;
  day: (day: Day) => string;
  list: (items: string[]) => { value: string }[];
}

interface Named {
  title: string;
  description: string;
}

interface NamedPage {
  path: string;
  title: string;
  /** Null where the page's own title makes its description. */
  description: string | null;
  /** What may stand behind the title in brackets, the best first. */
  more: string[];
}

interface Entry {
  path: string;
  text: string;
  more: string[];
}
