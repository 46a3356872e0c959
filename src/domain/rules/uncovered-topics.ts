import { file } from '../addresses.ts';
import type { BlogRecords } from '../blog.ts';
import { makeProblem } from '../problem.ts';
import type { Rule } from './rule.ts';

/**
 * Topics that nobody covers for good. Somebody whose membership has an end covers nothing for
 * good: the warning comes with the day on which the end is written, and not when it has come.
 */
export const checkUncoveredTopics: Rule = ({ records }) => {
  const covered = new Set(lasting(records).flatMap(({ expertise }) => expertise ?? []));
  return records.topics
    .filter(({ id }) => !covered.has(id))
    .map(({ id }) => {
      const place = { file: file.topics, path: [id], atKey: true };
      return makeProblem('uncovered-topic', place, { id, ...wordsFor(id, records) });
    });
};

function lasting({ site, authors }: BlogRecords): BlogRecords['authors'] {
  if (!site.hasRotations) return authors;
  return authors.filter(({ joins }) => joins.some(({ span }) => span.to === null));
}

function wordsFor(topic: string, { site, authors }: BlogRecords): Record<string, string> {
  if (!site.hasRotations) return { who: 'Nobody', of: 'an author', after: '' };
  const last = authors
    .filter(({ expertise }) => expertise?.includes(topic))
    .flatMap(({ joins }) => joins.flatMap(({ span }) => span.to ?? []))
    .toSorted()
    .at(-1);
  return { who: 'No member', of: 'a member', after: last === undefined ? '' : ` after ${last}` };
}
