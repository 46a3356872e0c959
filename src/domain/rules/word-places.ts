import { makeProblem } from '../problem.ts';
import { didYouMean } from '../wording/did-you-mean.ts';
import type { Rule } from './rule.ts';

/** Replaced words with a place, such as "{name}", that would be shown as it is written. */
export const checkWordPlaces: Rule = ({ files, records }) => {
  const { site, wordPlaces } = files;
  const { strings = {} } = records.site;
  if (site === null || wordPlaces === undefined) return [];
  return Object.entries(strings).flatMap(([key, text]) => {
    const known = wordPlaces[key] ?? wordPlaces[key.replace(/\.\w+$/, '')];
    if (known === undefined) return [];
    const named = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    return named
      .filter((name) => !known.includes(name))
      .map((name) => {
        const remedy =
          known.length === 0
            ? 'Remove it: nothing is put into these words.'
            : `These words have: ${known.map((one) => `{${one}}`).join(', ')}.`;
        const args = { place: `{${name}}`, key, hint: didYouMean(name, known), remedy };
        return makeProblem(
          'unknown-placeholder',
          { file: site.file, path: ['strings', key] },
          args,
        );
      });
  });
};
