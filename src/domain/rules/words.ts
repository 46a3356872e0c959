import { makeProblem } from '../problem.ts';
import { didYouMean } from '../wording/did-you-mean.ts';
import { isMapping } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Keys under `strings` in site.yaml that no words of the interface have. */
export const checkWords: Rule = ({ files }) => {
  const { site, wordKeys } = files;
  const data = isMapping(site?.data) ? site.data : {};
  if (site === null || wordKeys === undefined || !isMapping(data['strings'])) return [];
  return Object.keys(data['strings'])
    .filter((key) => !isKnown(key, wordKeys))
    .map((key) => {
      const known = 'the keys of src/words/en.yaml';
      const args = { key, hint: didYouMean(key, wordKeys), known };
      return makeProblem(
        'unknown-key',
        { file: site.file, path: ['strings', key], atKey: true },
        args,
      );
    });
};

/** Other languages have more plural forms; a key without its form replaces them all. */
function isKnown(key: string, known: string[]): boolean {
  const stem = key.replace(/\.(zero|one|two|few|many)$/, '');
  return known.includes(key) || known.includes(`${stem}.other`);
}
