import { ID_PATTERN } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { valueAt } from './value-at.ts';

/** The ids that a file names at `path`, one or a list, with their places; what is no id is not. */
export function writtenIds(source: SourceFile, path: (string | number)[]): WrittenId[] {
  const value = valueAt(source.data, path);
  const all = Array.isArray(value)
    ? value.map((item: unknown, index) => ({ id: item, path: [...path, index] }))
    : [{ id: value, path }];
  return all.filter(
    (item): item is WrittenId => typeof item.id === 'string' && ID_PATTERN.test(item.id),
  );
}

export interface WrittenId {
  id: string;
  path: (string | number)[];
}
