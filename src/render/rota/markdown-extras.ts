import type { IssueLinks } from './issue/issue-links.ts';

/** The items, or the first of them and how many there are besides. */
export function cutList(items: string[], most: number): string[] {
  const rest = items.length - most;
  return rest > 0 ? [...items.slice(0, most), `and ${rest} more`] : items;
}

/** Nothing is cut, and no links lead to where only a code host leads. */
export const PLAIN: MarkdownExtras = { most: Infinity, links: null };

/** What the tracking issue has beside a report's texts. */
export interface MarkdownExtras {
  /** Items of each table and list. */
  most: number;
  links: IssueLinks | null;
}
