import { absolute, address } from '../../domain/addresses.ts';
import type { Blog, Letter } from '../../domain/blog.ts';
import { dayAt } from '../../domain/calendar.ts';
import type { LetterInFull } from '../letters/letter-in-full.ts';
import { publicAt } from '../letters/letter-pages.ts';
import { xmlText } from '../xml-text.ts';
import type { FeedItem } from './feed-item.ts';
import { summaryOf } from './summary.ts';

/**
 * A letter with its answer as the feed of letters tells it. It is dated by the moment when it
 * became public as it stands: one that was read without an answer comes again with it, as the
 * same item.
 */
export function letterItem(blog: Blog, { letter, text }: LetterInFull, parts: Parts): FeedItem {
  const { url: site, timezone } = blog.site;
  const { post, answer } = letter;
  const language = letter.lang ?? blog.site.language;
  const published = publicAt(letter);
  const url = absolute(site, address.letter(letter.id));
  return {
    title: xmlText(parts.title),
    summary: summaryOf(text, language),
    url,
    guid: letterGuid(blog, letter),
    day: dayAt(published, timezone),
    published,
    updated: answer && Math.max(published, answer.instant),
    timezone,
    language,
    authors: authorsOf(blog, letter),
    topics: post.topics.map(({ id, label }) => ({
      ...{ id, label: xmlText(label), scheme: absolute(site, address.topics) },
    })),
    image: null,
    content: parts.content,
  };
}

/** Who wrote, and who answered. */
function authorsOf({ site }: Blog, { id, from, answer }: Letter): FeedItem['authors'] {
  const reader = { name: from, path: address.letter(id) };
  const named = answer && { name: answer.author.name, path: address.author(answer.author.id) };
  return [reader, ...(named ? [named] : [])].map(({ name, path }) => {
    return { name: xmlText(name), url: absolute(site.url, path), avatar: null };
  });
}

/** It outlives the post's address, which its guid does not follow, and the form of anchors. */
export function letterGuid({ site }: Blog, { id, post }: Letter): string {
  const ofPost = post.guid ?? absolute(site.url, address.post(post.slug));
  const [, name = ''] = id.split('/');
  return `urn:rota:letter:${encodeURIComponent(ofPost.toWellFormed())}:${name}`;
}

interface Parts {
  title: string;
  /** HTML; null where the blog's feeds hold summaries. */
  content: string | null;
}
