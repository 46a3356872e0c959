import { z } from 'zod';
import { issueProblems } from './issue-problems.ts';
import type { Problem } from '../problem.ts';
import { schemaAt } from './schema-at.ts';
import { soundPart } from './sound-part.ts';

/**
 * The data of a file against its schema: every problem, and the fields that are sound. An empty
 * file counts as an empty mapping. `place.path` is where in the file the data begin.
 */
export function checkFields<S extends z.ZodType>(
  schema: S,
  data: unknown,
  place: { file: string; path?: (string | number)[] },
): { fields: Partial<z.infer<S>>; problems: Problem[] } {
  const input = data ?? {};
  const result = schema.safeParse(input);
  // As written: what zod returns has the schema's order, and of ways to reach somebody the first is
  // the preferred one.
  if (result.success) return { fields: input as Partial<z.infer<S>>, problems: [] };
  const at = { file: place.file, path: place.path ?? [] };
  const problems = result.error.issues.flatMap((issue) => issueProblems(issue, schema, input, at));
  const paths = problems.map(({ path }) => path.slice(at.path.length));
  return { fields: soundPart(schema, input, paths) as Partial<z.infer<S>>, problems };
}

/** What a field is for, without what happens when it is absent: for messages that ask for it. */
export function aboutField(schema: z.ZodType, key: string): string {
  return schemaAt(schema, [key], {})?.description?.replace(/\s*Absent:.*$/s, '') ?? '';
}
