import type { SourceFile } from '../blog-files.ts';
import type { RuleInput } from '../rules/rule.ts';
import { valueAt } from '../written/value-at.ts';

/** Whether every file could be read that makes an address or keeps an old one. */
export function hasEveryFile({ files, known }: RuleInput): boolean {
  const lists = ['posts', 'authors', 'pages'] as const;
  const isRead = (list: (typeof lists)[number]) => {
    const ids = new Set(files[list].map(({ id }) => id));
    return [...known[list]].every((id) => ids.has(id));
  };
  return known.topics !== null && known.series !== null && lists.every(isRead);
}

/** Whether nothing was left out of what decides from when authors, topics and series are public. */
export function decidesWhatIsPublic({ files, records }: RuleInput): boolean {
  const sources = new Map([...files.posts, ...files.authors].map((one) => [one.file, one]));
  const isKept = (file: string, lists: Record<string, unknown[]>) =>
    Object.entries(lists).every(
      ([name, kept]) => lengthAt(sources.get(file), name) === kept.length,
    );
  return (
    records.posts.every(
      ({ file, draft, instant, authors, topics, series }) =>
        (draft || instant !== null) &&
        isKept(file, { authors, topics }) &&
        (series !== null || valueAt(sources.get(file)?.data, ['series']) === undefined),
    ) &&
    records.authors.every(({ file, joins, expertise = [] }) => isKept(file, { joins, expertise }))
  );
}

function lengthAt(source: SourceFile | undefined, name: string): number {
  const value = valueAt(source?.data, [name]);
  return Array.isArray(value) ? value.length : 0;
}
