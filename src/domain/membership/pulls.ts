import type { PostRecord } from '../blog.ts';
import type { Day } from '../calendar.ts';

/**
 * Open pull requests with the authors for whom they count: those of posts that it adds or that
 * are not yet public in the checked-out tree. One that only changes public posts is left out; one
 * with a post of people nobody knows has no authors.
 */
export function countedPulls(pulls: readonly Pull[], posts: PostRecord[], today: Day): OwnedPull[] {
  const isPublic = ({ draft, day }: PostRecord) => !draft && day !== null && day <= today;
  const published = new Set(posts.filter(isPublic).map(({ file }) => file));
  return pulls.flatMap((pull) => {
    const fresh = pull.posts.filter(({ file }) => !published.has(file));
    const authors = [...new Set(fresh.flatMap((post) => post.authors))];
    return fresh.length === 0 || pull.opened > today ? [] : [{ ...pull, authors }];
  });
}

/** Whether the next move is the editors'. */
export function isInReview({ isDraft, changesRequested }: Pull): boolean {
  return !isDraft && !changesRequested;
}

/** An open pull request and the posts that it adds or changes. */
export interface Pull {
  number: number;
  url: string;
  isDraft: boolean;
  changesRequested: boolean;
  opened: Day;
  /** `file` from the blog's folder; `authors` as the post names them in the pull request. */
  posts: { file: string; authors: string[] }[];
}

export interface OwnedPull extends Pull {
  authors: string[];
}
