import { idFrom } from '../id.ts';
import { isData, textOf, type Data } from './front-matter.ts';

/** The series that a post's front matter names, as text or as a map; null without one. */
export function seriesOf(value: unknown): SeriesName | null {
  const data = isData(value) ? value : {};
  const title = isData(value) ? textOf(data['title'] ?? data['name'] ?? data['id']) : textOf(value);
  const id = idFrom(isData(value) ? textOf(data['id'] ?? data['name'] ?? data['title']) : title);
  return id === '' ? null : { id, title };
}

/** The part of each post: its place among the posts of its series, in the order given. */
export function numberParts(names: readonly (SeriesName | null)[]): (number | null)[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    if (!name) return null;
    counts.set(name.id, (counts.get(name.id) ?? 0) + 1);
    return counts.get(name.id)!;
  });
}

/** `content/series.yaml`, by id; null when no post belongs to a series. */
export function seriesFile(names: readonly (SeriesName | null)[]): Data | null {
  const entries = names
    .filter((name) => name !== null)
    .map(({ id, title }) => [id, { title }] as const);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? null : Object.fromEntries(sorted);
}

export interface SeriesName {
  id: string;
  title: string;
}
