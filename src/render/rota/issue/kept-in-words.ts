import { listInWords } from '../words/list-in-words.ts';
import { printable } from '../columns.ts';
import type { News } from './issue-news.ts';

/** What a run did with the tracking issue: "Updated #5, and told Ada Okafor: https://..." */
export function keptInWords({ did, number, url, told }: KeptIssue): string {
  const names = told.map(({ line }) => printable(line.member.author.name));
  const people = names.length > 0 ? `, and told ${listInWords(names)}` : '';
  return `${DID[did]} #${number}${people}: ${printable(url)}`;
}

const DID = {
  opened: 'Opened',
  updated: 'Updated',
  reopened: 'Opened again',
  nothing: 'Nothing has changed in',
};

export interface KeptIssue {
  did: keyof typeof DID;
  number: number;
  url: string;
  /** Who was told in a comment. */
  told: News[];
}
