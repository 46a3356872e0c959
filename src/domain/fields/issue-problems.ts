import type { z } from 'zod';
import { didYouMean } from '../wording/did-you-mean.ts';
import { fieldName } from './field-name.ts';
import { makeProblem, type Problem } from '../problem.ts';
import { saidBy } from './said-by.ts';
import { knownKeys, schemaAt } from './schema-at.ts';
import { SYNONYMS } from './synonyms.ts';
import { suggestedId } from '../wording/suggested-id.ts';
import { valueAt, isMapping } from '../written/value-at.ts';
import { valueInWords } from '../wording/value-in-words.ts';

/**
 * What a schema finds wrong, as problems. `place.path` is where in the file the data begin.
 * A union's many complaints become those about the form that was probably meant.
 */
export function issueProblems(
  issue: Issue,
  schema: z.ZodType,
  data: unknown,
  place: { file: string; path: (string | number)[] },
): Problem[] {
  const at = { issue, schema, data, place, value: valueAt(data, issue.path) };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(at, key));
  if (isMissing(at)) return [missing(at)];
  const meant = issue.code === 'invalid_union' ? meantIssues(issue) : [];
  return meant.length > 0
    ? meant.flatMap((inner) => issueProblems(inner, schema, data, place))
    : [wrong(at)];
}

/** The complaints of the first form whose type fits; none where no type does. */
function meantIssues(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const isOtherType = (inner: Issue) => inner.code === 'invalid_type' && inner.path.length === 0;
  const form = issue.errors.find((inner) => !inner.some(isOtherType)) ?? [];
  return form.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function isMissing({ issue, data, value }: At): boolean {
  if (value !== undefined || issue.path.length === 0) return false;
  return isMapping(valueAt(data, issue.path.slice(0, -1)));
}

function unknownKey({ issue, schema, data, place, value }: At, key: string): Problem {
  const known = knownKeys(schemaAt(schema, issue.path, data), value);
  const meant = SYNONYMS[key.toLowerCase()] ?? key;
  const hint = didYouMean(known.includes(meant) ? meant : key, known);
  const path = [...place.path, ...pathOf(issue), key];
  const args = { key, hint, known: known.join(', ') };
  return makeProblem('unknown-key', { file: place.file, path, atKey: true }, args);
}

function missing({ issue, schema, data, place }: At): Problem {
  const about = schemaAt(schema, issue.path, data)?.description ?? '';
  const path = [...place.path, ...pathOf(issue)];
  const args = { field: fieldName(path), about: about.replace(/\s*Absent:.*$/s, '') };
  return makeProblem('missing-field', { file: place.file, path }, args);
}

function wrong({ issue, value, place }: At): Problem {
  const path = [...place.path, ...pathOf(issue)];
  const said = saidBy(issue, value);
  const code = value === null ? 'empty-value' : said.code;
  const actual = valueInWords(value);
  const field = fieldName(path) || place.file;
  const args: Record<string, string> = { field, actual, expected: said.expected };
  if (code !== 'invalid-name') return makeProblem(code, { file: place.file, path }, args);
  const name = String(value);
  return makeProblem(code, { file: place.file, path }, { name, suggestion: suggestedId(name) });
}

function pathOf(issue: Issue): (string | number)[] {
  return issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
}

type Issue = z.core.$ZodIssue;

interface At {
  issue: Issue;
  schema: z.ZodType;
  data: unknown;
  place: { file: string; path: (string | number)[] };
  value: unknown;
}
