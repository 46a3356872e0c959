import { absolute, address } from '../addresses.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Guids that two posts would have in feeds, their own or recorded ones; else it is the address. */
export const checkGuids: Rule = ({ records }) => {
  const { site, posts } = records;
  const taken = new Map<string, string>();
  for (const post of posts) {
    if (post.guid === null) taken.set(absolute(site.url, address.post(post.slug)), post.file);
  }
  return posts.flatMap(({ guid, file }) => {
    if (guid === null) return [];
    const other = taken.get(guid);
    if (other === undefined) taken.set(guid, file);
    return other === undefined
      ? []
      : [makeProblem('guid-clash', { file, path: ['guid'] }, { guid, other })];
  });
};
