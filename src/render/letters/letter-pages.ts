import { address } from '../../domain/addresses.ts';
import type { Blog, Letter, Post } from '../../domain/blog.ts';
import type { Instant } from '../../domain/calendar.ts';
import { listPages } from '../page/list-pages.ts';

const LETTERS_PER_PAGE = 20;

/** The letters of `/letters/` and of its older pages, which are counted from the oldest. */
export function letterPages({ letters }: Blog) {
  return listPages(letters, LETTERS_PER_PAGE);
}

/** The pages of letters with the moment when the newest on each became public; none without letters. */
export function letterAddresses(blog: Blog): { path: string; changed: Instant | null }[] {
  if (blog.letters.length === 0) return [];
  const { head, pages } = letterPages(blog);
  return [
    { path: address.letters, changed: lettersChangedAt(head) },
    ...pages.map(({ number, items }) => ({
      path: address.lettersPage(number),
      changed: lettersChangedAt(items),
    })),
  ];
}

/** When the newest of `letters` became public, with its answer; null where there is none. */
function lettersChangedAt(letters: readonly Letter[]): Instant | null {
  return letters.length === 0 ? null : Math.max(...letters.map(publicAt));
}

/** When readers could first see a letter as it stands: with its answer, and not before its post. */
export function publicAt({ instant, post }: Letter): Instant {
  return Math.max(instant, post.instant ?? 0);
}

/** Letters that follow each other and are about one post, under that post. */
export function lettersByPost<Item>(items: readonly Item[], letterOf: (item: Item) => Letter) {
  const runs: { post: Post; items: Item[] }[] = [];
  for (const item of items) {
    const { post } = letterOf(item);
    const last = runs.at(-1);
    if (last?.post === post) last.items.push(item);
    else runs.push({ post, items: [item] });
  }
  return runs;
}
