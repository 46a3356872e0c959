import type { SourceFile } from '../blog-files.ts';
import type { BlogRecords } from '../blog.ts';
import type { Instant } from '../calendar.ts';
import type { ProblemPlace } from '../problem.ts';
import { postFrom, publicFrom } from '../public-from.ts';
import type { RuleInput } from '../rules/rule.ts';
import { valueAt } from './value-at.ts';

/** Every link of posts, letters, bios, the navigation and the footer, with its place. */
export function writtenLinks({ files, records }: RuleInput): WrittenLink[] {
  const from = momentsByFile(records);
  const authors = publicFrom(records).authors;
  return [
    ...[...files.posts, ...files.letters].flatMap(({ file, outline }) =>
      outline.links.map(({ href, line, column }) => {
        return { href, place: { file, line, column }, from: from.get(file) ?? null };
      }),
    ),
    ...files.authors.flatMap((author) => bioLinks(author, authors.get(author.id) ?? null)),
    ...(files.site ? ['navigation', 'links'].flatMap((key) => siteLinks(files.site!, key)) : []),
  ];
}

/** From when each post and letter is public, by file; null: never. */
function momentsByFile({ posts, letters }: BlogRecords): Map<string, Instant | null> {
  const drafts = new Set(posts.filter(({ draft }) => draft).map(({ slug }) => slug));
  return new Map([
    ...posts.map((post) => [post.file, postFrom(post)] as const),
    ...letters.map(({ file, post, instant }) => {
      return [file, drafts.has(post) ? null : instant] as const;
    }),
  ]);
}

function bioLinks({ file, data }: SourceFile, from: Instant | null): WrittenLink[] {
  const bio = valueAt(data, ['bio']);
  if (typeof bio !== 'string') return [];
  return [...bio.matchAll(/\]\(\s*<?([^)\s>]+)/g)].map(([, href]) => {
    return { href: href!, place: { file, path: ['bio'] }, from };
  });
}

function siteLinks({ file, data }: SourceFile, key: string): WrittenLink[] {
  const items = valueAt(data, [key]);
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index) => {
    const href = valueAt(item, ['url']);
    const place = { file, path: [key, index, 'url'] };
    return typeof href === 'string' && /^(\/|https?:)/i.test(href)
      ? [{ href, place, from: null }]
      : [];
  });
}

export interface WrittenLink {
  href: string;
  place: ProblemPlace;
  /** From when the link is public; null where that is not known. */
  from: Instant | null;
}
