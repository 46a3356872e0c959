import { makeProblem } from '../problem.ts';
import { isRecordedAs, recordedGuids, recordedUrls } from '../urls/recorded-urls.ts';
import { valueAt } from '../written/value-at.ts';
import type { Rule } from './rule.ts';

/** Posts whose own guid is another than the one by which feed readers know them. */
export const checkLastingGuids: Rule = ({ files, records, known }) => {
  const urls = recordedUrls(files.urls);
  if (urls.size === 0) return [];
  const written = new Map(files.posts.map(({ file, data }) => [file, valueAt(data, ['guid'])]));
  return records.posts.flatMap(({ slug, file, aliases }) => {
    const guid = written.get(file);
    const recorded = recordedGuids(urls, slug, aliases, known.posts);
    if (typeof guid !== 'string' || recorded[0] === undefined) return [];
    if (recorded.some((known) => isRecordedAs(guid, known))) return [];
    const args = { guid, recorded: recorded[0] };
    return [makeProblem('guid-changed', { file, path: ['guid'] }, args)];
  });
};
