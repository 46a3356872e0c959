import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What site.yaml says lies in `public/` and does not. */
export const checkSitePlaces: Rule = ({ files, records }) => {
  const { logo } = records.site;
  const { site, publicFiles } = files;
  if (logo === undefined || site === null || publicFiles === undefined) return [];
  if (publicFiles.includes(logo.replace(/^\//, ''))) return [];
  const expected = 'the path of an image in public/, such as /logo.svg for public/logo.svg';
  const args = { field: 'logo', actual: `"${logo}", where there is no file`, expected };
  return [makeProblem('invalid-value', { file: site.file, path: ['logo'] }, args)];
};
