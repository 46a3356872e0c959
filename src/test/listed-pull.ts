/**
 * A pull request as `gh pr list` prints it, with `changes` over it. Its head is no commit of any
 * repository, as that of a fork.
 */
export function listedPull(changes: Partial<ListedPull> = {}): ListedPull {
  const number = changes.number ?? 41;
  return {
    author: { id: 'MDQ6VXNlcjE=', is_bot: false, login: 'ada-at-sea', name: 'Ada' },
    createdAt: '2026-01-15T09:30:00Z',
    files: [postFile('content/posts/by-pull.mdx')],
    headRefOid: number.toString(16).padStart(40, 'a'),
    isDraft: false,
    number,
    reviewDecision: 'REVIEW_REQUIRED',
    url: `https://github.com/company/blog/pull/${number}`,
    ...changes,
  };
}

/** A file of a pull request; gh tells `changeType` only from 2026 on. */
export function postFile(path: string, more: Partial<ListedFile> = {}): ListedFile {
  return { path, additions: 40, deletions: 0, changeType: 'ADDED', ...more };
}

export interface ListedPull {
  author: { login: string; is_bot?: boolean; id?: string; name?: string } | null;
  createdAt: string;
  files: ListedFile[];
  headRefOid: string;
  isDraft: boolean;
  number: number;
  reviewDecision: string;
  url: string;
}

interface ListedFile {
  path: string;
  additions: number;
  deletions: number;
  changeType?: string | undefined;
}
