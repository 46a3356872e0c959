import { contentFaults } from './content-rules.ts';
import { isWritten } from './value-forms.ts';
import type { FeedDocument, ItemOfDocument } from './feed-document.ts';
import { atomRules } from './atom-rules.ts';
import { jsonRules } from './json-rules.ts';
import { rssRules } from './rss-rules.ts';

/** What is wrong with a feed, each fault with the name of its rule. */
export function feedFaults(feed: FeedDocument): string[] {
  return Object.entries(feedRules).flatMap(([name, rule]) =>
    rule(feed).map((fault) => `${name}: ${fault}`),
  );
}

/** Rules that hold in every format. */
const commonRules = {
  'forbidden-character': ({ text }) => text.match(FORBIDDEN)?.map(codeOf) ?? [],
  'too-large': ({ text, items }) =>
    items.length > 1 && Buffer.byteLength(text) > 1_000_000 ? ['more than 1 MB'] : [],
  'too-many': ({ items }) => (items.length > 30 ? [`${items.length} items`] : []),
  'repeated-id': ({ items }) => repeated(items.map(({ ids }) => ids[0] ?? '')),
  'exactly-one': ({ items }) =>
    items.flatMap((item) =>
      ONE.flatMap((key) => (item[key].length === 1 ? [] : [`${key}: ${item[key].length}`])),
    ),
  'at-most-one': ({ items }) =>
    items.flatMap((item) =>
      item.html.length > 1 || item.updated.length > 1 ? [item.ids.join()] : [],
    ),
  address: ({ items }) => items.flatMap(({ links }) => links.filter((link) => !isWebAddress(link))),
  content: ({ items }) => items.flatMap(({ html }) => html.flatMap(contentOnce)),
  summary: ({ items }) =>
    items.flatMap(({ summaries }) =>
      summaries.filter((text) => text.length > SUMMARY_LENGTH || /\n/.test(text)),
    ),
  order: ({ items }) => {
    const dates = items.map(({ published }) => Date.parse(published[0] ?? ''));
    return dates.some((date, index) => date > (dates[index - 1] ?? Infinity))
      ? ['not newest first']
      : [];
  },
  'updated-before-published': ({ items }) =>
    items.filter(isUpdatedBefore).map(({ ids }) => ids.join()),
} satisfies Record<string, FeedRule>;

/** A sign of an address that is neither Atom's HTML nor text may not be relative. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^/]/.test(text) && isWritten(text);
}

function contentOnce(html: string): string[] {
  const faults = known.get(html) ?? contentFaults(html);
  known.set(html, faults);
  return faults;
}

/** The same post stands in many feeds. */
const known = new Map<string, string[]>();

function isUpdatedBefore({ published, updated }: ItemOfDocument): boolean {
  return updated.some((date) => Date.parse(date) < Date.parse(published[0] ?? ''));
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).padStart(4, '0')}`;
}

const ONE = ['ids', 'links', 'published'] as const;
const SUMMARY_LENGTH = 300;

/** What XML forbids, the second set of controls, and the sign of a character that was lost. */
const FORBIDDEN = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu;

export const feedRules = { ...commonRules, ...rssRules, ...atomRules, ...jsonRules };
type FeedRule = (feed: FeedDocument) => string[];
