import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** What site.yaml says lies in `public/` and does not. */
export const checkSitePlaces: Rule = ({ files, records }) => {
  const { logo } = records.site;
  const { site, publicFiles } = files;
  if (logo === undefined || site === null || publicFiles === undefined) return [];
  const named: [path: string[], image: string][] =
    typeof logo === 'string'
      ? [[['logo'], logo]]
      : [
          [['logo', 'light'], logo.light],
          [['logo', 'dark'], logo.dark],
        ];
  return named
    .filter(([, image]) => !publicFiles.includes(image.replace(/^\//, '')))
    .map(([path, image]) => {
      const expected = 'the path of an image in public/, such as /logo.svg for public/logo.svg';
      const actual = `"${image}", where there is no file`;
      const args = { field: path.join('.'), actual, expected };
      return makeProblem('invalid-value', { file: site.file, path }, args);
    });
};
