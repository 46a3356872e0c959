import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { FeedFormat } from '../../domain/addresses.ts';
import type { BodyFacts } from './body-facts.ts';
import type { ExpectedFeed, ExpectedPost } from './expected-feeds.ts';
import type { ReadFeed, ReadItem } from './read-feed.ts';

/** Where what a parser has read of a feed is not what the domain's posts say. */
export function feedDifferences(
  read: ReadFeed,
  expected: ExpectedFeed,
  format: FeedFormat,
): string[] {
  const { title, isNamesake, link, posts } = expected;
  const own = [
    ...differs('title of the feed', isNamesake ? withoutBrackets(read.title) : read.title, title),
    ...differs('link of the feed', read.link, link),
    ...countDiffers(read, expected),
  ];
  const items = read.items.map((item, index) => {
    const post = posts[index];
    return post === undefined ? ['one too many'] : itemDifferences(item, post, format);
  });
  return [...own, ...items.flat()];
}

function withoutBrackets(title: unknown): string {
  return String(title).replace(/ \([^()]+\)(?= · )/, '');
}

/** A feed of a megabyte may hold fewer posts: the rules look at that. */
function countDiffers({ items }: ReadFeed, { posts }: ExpectedFeed): string[] {
  if (items.length === posts.length || (items.length > 0 && isHeavy(items))) return [];
  return [`${items.length} items instead of ${posts.length}`];
}

function isHeavy(items: ReadItem[]): boolean {
  return (
    items.reduce((bytes, { content }) => bytes + Buffer.byteLength(String(content ?? '')), 0) >
    700_000
  );
}

function itemDifferences(item: ReadItem, post: ExpectedPost, format: FeedFormat): string[] {
  const topics =
    format === 'rss' ? post.topics.map((label) => label.replaceAll(',', '')) : post.topics;
  const found = [
    ...differs('id', item.id, idIn(format, post)),
    ...differs('title', item.title, post.title),
    ...differs('link', item.link, post.link),
    ...(item.published === undefined
      ? []
      : differs('published', time(item.published), post.published)),
    ...(item.updated === undefined ? [] : differs('updated', time(item.updated), post.updated)),
    ...(item.authors ? differs('authors', item.authors, post.authors) : []),
    ...(item.byline === undefined ? [] : differs('byline', item.byline, post.authors.join(', '))),
    ...(item.topics ? differs('topics', item.topics, topics) : []),
    ...(item.summary === undefined ? [] : summaryDiffers(String(item.summary), post)),
    ...(item.content === undefined ? [] : contentDiffers(String(item.content), post.body)),
  ];
  return found.map((difference) => `${post.link}: ${difference}`);
}

/** An identifier that is no IRI has to become one in Atom, in a way that can be undone. */
function idIn(format: FeedFormat, { id }: ExpectedPost): string {
  const isIri = /^[a-z][a-z0-9+.-]*:[^\s<>"]+$/i.test(id);
  if (format !== 'atom' || isIri) return id;
  return `urn:rota:${encodeURIComponent(id)}`;
}

/** The beginning of the description, or all of it. */
function summaryDiffers(summary: string, { description, body }: ExpectedPost): string[] {
  if (description === null) {
    // The numbers of notes are no words.
    const [start, whole] = [summary, body.text].map((text) => text.replace(/…$|[\s\d]+/g, ''));
    return start !== '' && whole?.startsWith(start ?? '')
      ? []
      : [`summary ${JSON.stringify(summary)}`];
  }
  const whole = description.replace(/\s+/g, ' ').trim();
  const isWhole = whole.length <= 300 && summary === whole;
  const isCut =
    summary.endsWith('…') && summary.length > 200 && whole.startsWith(summary.slice(0, -1));
  return isWhole || isCut ? [] : [`summary ${JSON.stringify(summary)}`];
}

function contentDiffers(html: string, body: BodyFacts): string[] {
  const read = known.get(html) ?? factsOf(html);
  known.set(html, read);
  return [...differs('text', read.text, body.text), ...differs('images', read.images, body.images)];
}

function factsOf(html: string): BodyFacts {
  const tree = fromHtml(html, { fragment: true });
  let images = 0;
  visit(tree, { tagName: 'img' }, () => void images++);
  return { text: toString(tree).replace(/\s+/g, ''), images };
}

/** The same post stands in many feeds. */
const known = new Map<string, BodyFacts>();

function time(value: unknown): number {
  if (typeof value === 'number') return value;
  return value instanceof Date ? value.getTime() : Date.parse(String(value));
}

function differs(what: string, actual: unknown, expected: unknown): string[] {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)] as [
    string | undefined,
    string,
  ];
  if (one === other) return [];
  const at = [...other].findIndex((sign, index) => sign !== one?.[index]);
  const from = Math.max(0, at - 30);
  return [`${what} is ${one?.slice(from, at + 90)} instead of ${other.slice(from, at + 90)}`];
}
