import { address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import { dayAt } from '../../domain/calendar.ts';
import { drawableText } from '../../domain/wording/drawable-text.ts';
import type { Card, CardFace } from './card.ts';
import { initials } from '../initials.ts';
import { peopleOfFront } from '../page/people.ts';
import { DEFAULT_ACCENT, tonesOf } from '../look/tones.ts';
import type { Tones } from '../look/tones.ts';

/** The cards of a blog: one for every post and author, and one for the site. */
export function cardsOf(blog: Blog): PlacedCard[] {
  const { site, posts, authors } = blog;
  const edition = { blog, tones: tonesOf(site.accent ?? DEFAULT_ACCENT).light };
  return [
    { path: address.siteCard, file: 'content/site.yaml', card: siteCard(edition) },
    ...authors.map((author) => ({
      path: address.authorCard(author.id),
      file: author.file,
      card: authorCard(edition, author),
    })),
    ...posts.map((post) => ({
      path: address.postCard(post.slug),
      file: post.file,
      card: postCard(edition, post, post.lang ?? site.language),
    })),
  ];
}

function siteCard(edition: Edition): Card {
  const { blog } = edition;
  const { name, tagline, language } = blog.site;
  const people = peopleOfFront(blog, dayAt(blog.now, blog.site.timezone), FACES);
  const texts = { title: name, byline: '', note: tagline ?? '' };
  return card(edition, 'site', language, texts, people);
}

function authorCard(edition: Edition, author: Author): Card {
  const { language } = edition.blog.site;
  const known = author.expertise.map(({ label }) => label);
  const texts = { title: author.name, byline: author.role ?? '', note: inList(known, language) };
  return card(edition, 'author', language, texts, [author]);
}

function postCard(edition: Edition, post: Post, language: string): Card {
  const { title, authors, topics, series } = post;
  const [first] = authors;
  const note = authors.length === 1 ? (first?.role ?? '') : '';
  const texts = {
    title,
    byline: names(authors, language),
    note,
    topic: topics[0]?.label ?? null,
    series: series === null ? null : `${series.series.title} · ${series.part}`,
  };
  return card(edition, 'post', language, texts, authors);
}

function card(
  { blog: { site }, tones }: Edition,
  kind: Card['kind'],
  language: string,
  { title, byline, note, topic = null, series = null }: Texts,
  people: Author[],
): Card {
  return {
    kind,
    language,
    blog: drawableText(site.name),
    topic: topic === null ? null : drawableText(topic),
    series: series === null ? null : drawableText(series),
    title: drawableText(title),
    byline: drawableText(byline),
    note: drawableText(note),
    faces: people.map(face),
    tones,
  };
}

function names(authors: Author[], language: string): string {
  const more = authors.length - MOST_NAMES;
  const shown = authors.slice(0, MOST_NAMES).map(({ name }) => name);
  return more > 0 ? `${shown.join(', ')} +${more}` : inList(shown, language);
}

/** With no word before the last, where the language can do without. */
function inList(items: string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(items);
}

function face({ name, portrait }: Author): CardFace {
  return { portrait, initials: drawableText(initials(name)) };
}

const FACES = 9;
/** As many as faces. */
const MOST_NAMES = 4;

export interface PlacedCard {
  /** Its address, without the base path. */
  path: string;
  /** What it is made from, for messages. */
  file: string;
  card: Card;
}

type Texts = Pick<Card, 'title' | 'byline' | 'note'> & Partial<Pick<Card, 'topic' | 'series'>>;

/** What all cards of a blog have in common. */
interface Edition {
  blog: Blog;
  tones: Tones;
}
