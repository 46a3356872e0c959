import { folder } from '../../domain/addresses.ts';
import type { Join } from '../../domain/blog.ts';
import { spanHas, type Day } from '../../domain/calendar.ts';
import type { SiteFile } from '../../domain/schema/site.ts';
import { newFileUrl } from './code-host.ts';

/**
 * "Write your post": the address at which the editor of the repository's host opens on a new post
 * of `author`, its front matter filled in; null where `repository` in site.yaml is missing or at
 * another host. Dated `day`, unless that is null or past: then it is a draft. `rotation` is named
 * where the author's posts of that day would count in several.
 */
export function newPostUrl(post: NewPost): string | null {
  return newFileUrl(post.site.repository, {
    folder: [post.way, folder.posts].filter(Boolean).join('/'),
    name: 'title-of-your-post.mdx',
    text: `---\n${frontMatter(post).join('\n')}\n---\n\nThe text, in Markdown. Begin with what matters most to the reader.\n`,
  });
}

function frontMatter({ author, day, today, rotation }: NewPost): string[] {
  const isDated = day !== null && day >= today;
  const [first] = author.expertise ?? [];
  const topic = typeof first === 'object' ? first.id : first;
  return [
    'title: Title of your post, at most 120 characters',
    'description: One or two sentences for lists, feeds and search engines.',
    isDated ? `date: ${day}` : 'draft: true # until it has a day, as in "date: 2026-01-31"',
    `authors: [${author.id}]`,
    `topics: [${topic ?? ''}]`,
    ...(rotation !== null && isOneOfSeveral(rotation, author.joins, isDated ? day : today)
      ? [`rotation: ${rotation}`]
      : []),
  ];
}

function isOneOfSeveral(rotation: string, joins: readonly Join[], day: Day): boolean {
  const covering = joins.filter(({ span }) => spanHas(span, day)).map((join) => join.rotation);
  return covering.includes(rotation) && new Set(covering).size > 1;
}

interface NewPost {
  site: Pick<SiteFile, 'repository'>;
  /** From the root of the repository to the blog, with `/`; "" where that is the root. */
  way: string;
  /** As a record, or linked. */
  author: {
    id: string;
    expertise?: readonly (string | { id: string })[] | undefined;
    joins: readonly Join[];
  };
  /** The day on which they owe it. */
  day: Day | null;
  today: Day;
  /** For which it is. */
  rotation: string | null;
}
