import { file } from '../addresses.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** A folder without a site.yaml is perhaps no blog at all. */
export const checkMissingSite: Rule = ({ files }) => {
  const isUnread = files.problems.some((problem) => problem.file === file.site);
  return files.site !== null || isUnread ? [] : [makeProblem('missing-site', { file: file.site })];
};
