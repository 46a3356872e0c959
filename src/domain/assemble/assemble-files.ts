import type { z } from 'zod';
import type { SourceFile } from '../blog-files.ts';
import { checkFields } from '../fields/check-fields.ts';
import { visibleFields } from '../fields/visible-fields.ts';
import type { Problem } from '../problem.ts';

/** A record for each file that is sound enough for one, and what is wrong with any of them. */
export function assembleFiles<S extends z.ZodType, F extends SourceFile, R>(
  sources: readonly F[],
  schema: S,
  recordOf: (source: F, fields: Partial<z.infer<S>>) => R | null,
): { records: R[]; problems: Problem[] } {
  const checked = sources.map((source) => {
    const { fields, problems } = checkFields(schema, source.data, source);
    return { record: recordOf(source, visibleFields(fields)), problems };
  });
  return {
    records: checked.flatMap(({ record }) => (record === null ? [] : [record])),
    problems: checked.flatMap(({ problems }) => problems),
  };
}
