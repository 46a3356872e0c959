import type { z } from 'zod';
import { ID_PATTERN } from '../addresses.ts';
import type { SourceFile } from '../blog-files.ts';
import { checkFields } from '../fields/check-fields.ts';
import { visibleFields } from '../fields/visible-fields.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { suggestedId } from '../wording/suggested-id.ts';
import { isMapping } from '../written/value-at.ts';
import { valueInWords } from '../wording/value-in-words.ts';

/** A record for each entry of a file that maps ids to things, in the order of the file. */
export function assembleEntries<S extends z.ZodType, R>(
  source: SourceFile | null,
  schema: S,
  recordOf: (id: string, fields: Partial<z.infer<S>>) => R,
): { records: R[]; problems: Problem[] } {
  const data = source?.data ?? {};
  if (source === null) return { records: [], problems: [] };
  if (!isMapping(data)) return { records: [], problems: [notMapping(source)] };
  const checked = Object.entries(data).map(([id, value]) => {
    const { fields, problems } = checkFields(schema, value, { file: source.file, path: [id] });
    const record = ID_PATTERN.test(id) ? [recordOf(id, visibleFields(fields))] : [];
    return { record, problems: [...nameProblems(source.file, id), ...problems] };
  });
  return {
    records: checked.flatMap(({ record }) => record),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function nameProblems(file: string, id: string): Problem[] {
  if (ID_PATTERN.test(id)) return [];
  const args = { name: id, suggestion: suggestedId(id) };
  return [makeProblem('invalid-name', { file, path: [id], atKey: true }, args)];
}

function notMapping(source: SourceFile): Problem {
  return makeProblem(
    'wrong-type',
    { file: source.file },
    {
      field: source.file,
      actual: valueInWords(source.data),
      expected: 'a mapping of ids to entries',
    },
  );
}
