import type { BlogPostingLeaf, CreativeWorkSeriesLeaf, WebPageLeaf } from 'schema-dts';
import { absolute, address } from '../../domain/addresses.ts';
import type { Author, Blog, Post } from '../../domain/blog.ts';
import { cardImage } from '../cards/card-image.ts';
import type { LetterInFull } from '../letters/letter-in-full.ts';
import type { OutsideImage } from '../outside-image.ts';
import { zonedTime } from '../zoned-time.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { idOf } from './ids.ts';
import { thing } from './json-ld.ts';
import { letterComments } from './letter-comments.ts';
import type { Thing } from './json-ld.ts';
import { person, personReferences } from './person.ts';
import { imageObject, publisher, theBlog } from './site-things.ts';

/** `cover`: as other sites get it; `letters`: those about the post. */
export function postThings(
  blog: Blog,
  post: Post,
  cover: OutsideImage | null,
  letters: readonly LetterInFull[] = [],
): Thing[] {
  return [
    thing<BlogPostingLeaf>({
      ...blogPosting(blog, post, cover),
      commentCount: letters.length === 0 ? undefined : letters.length,
      comment: letters.length === 0 ? undefined : letterComments(blog, letters),
    }),
    webPage(blog, post),
    ...people(post).map((author) => person(blog, author)),
    publisher(blog),
    theBlog(blog),
    ...(post.series ? [seriesOf(blog, post.series.series)] : []),
    breadcrumbs(blog, address.post(post.slug), [
      ...(post.topics[0] ? [stepTo(post.topics[0])] : []),
      [post.title, address.post(post.slug)],
    ]),
  ];
}

export function seriesOf(
  blog: Blog,
  series: NonNullable<Post['series']>['series'],
): CreativeWorkSeriesLeaf {
  return thing<CreativeWorkSeriesLeaf>({
    '@type': 'CreativeWorkSeries',
    '@id': idOf.series(blog, series),
    name: series.title,
    url: absolute(blog.site.url, address.series(series.id)),
    description: series.description ?? undefined,
  });
}

function blogPosting(blog: Blog, post: Post, cover: OutsideImage | null): BlogPostingLeaf {
  const { site } = blog;
  const path = address.post(post.slug);
  const part = post.series && { '@id': idOf.series(blog, post.series.series) };
  const card = cardImage(blog, { post }, post.title);
  return thing<BlogPostingLeaf>({
    '@type': 'BlogPosting',
    '@id': idOf.post(blog, post),
    url: absolute(site.url, path),
    mainEntityOfPage: { '@id': idOf.page(blog, path) },
    headline: post.title,
    description: post.description,
    ...times(blog, post),
    image: (cover === null ? [card] : [cover, card]).map(imageObject),
    author: personReferences(blog, post.authors),
    editor: post.editors.length === 0 ? undefined : personReferences(blog, post.editors),
    publisher: { '@id': idOf.publisher(blog) },
    isPartOf: [{ '@id': idOf.blog(blog) }, ...(part ? [part] : [])],
    position: post.series?.part,
    inLanguage: post.lang ?? site.language,
    keywords: post.topics.map(({ label }) => label),
    wordCount: post.words,
    isAccessibleForFree: true,
    license: site.license,
    sameAs: post.canonical ?? undefined,
  });
}

/** The vocabulary knows reviewers of pages, and not of posts. */
function webPage(blog: Blog, post: Post): WebPageLeaf {
  const path = address.post(post.slug);
  return thing<WebPageLeaf>({
    '@type': 'WebPage',
    '@id': idOf.page(blog, path),
    url: absolute(blog.site.url, path),
    name: post.title,
    breadcrumb: { '@id': idOf.breadcrumbs(blog, path) },
    reviewedBy: post.reviewers.length === 0 ? undefined : personReferences(blog, post.reviewers),
  });
}

function times(
  blog: Blog,
  post: Post,
): Partial<Pick<BlogPostingLeaf, 'datePublished' | 'dateModified'>> {
  if (post.instant === null) return {};
  const { timezone } = blog.site;
  return {
    datePublished: zonedTime(post.instant, timezone),
    dateModified: zonedTime(post.updated?.instant ?? post.instant, timezone),
  };
}

function people(post: Post): Author[] {
  const answering = post.letters.flatMap(({ answer }) => answer?.author ?? []);
  return [...new Set([...post.authors, ...post.editors, ...post.reviewers, ...answering])];
}

function stepTo({ id, label }: Post['topics'][number]): [string, string] {
  return [label, address.topic(id)];
}
