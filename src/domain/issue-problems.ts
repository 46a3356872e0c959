import type { z } from 'zod';
import { didYouMean } from './did-you-mean.ts';
import { makeProblem, problemTable, type Problem, type ProblemCode } from './problem.ts';
import { knownKeys, schemaAt } from './schema/schema-at.ts';
import { suggestedId } from './suggested-id.ts';
import { valueAt, isMapping } from './value-at.ts';
import { valueInWords } from './value-in-words.ts';

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
  const args: Record<string, string> = { field: fieldName(path), actual, expected: said.expected };
  if (code !== 'invalid-name') return makeProblem(code, { file: place.file, path }, args);
  const name = String(value);
  return makeProblem(code, { file: place.file, path }, { name, suggestion: suggestedId(name) });
}

/** Our own rules say their code and what they expect; the rest is said in plain words here. */
function saidBy(issue: Issue, value: unknown): { code: ProblemCode; expected: string } {
  const [, code, expected] = /^([a-z-]+): (.+)$/s.exec(issue.message) ?? [];
  if (code && expected && code in problemTable) return { code: code as ProblemCode, expected };
  if (issue.code === 'invalid_value') {
    return { code: 'invalid-value', expected: anyOf(issue.values.map(String)) };
  }
  if (issue.code === 'invalid_union') {
    const options = 'options' in issue ? (issue.options as unknown[]).map(String) : [];
    if (options.length > 0) return { code: 'invalid-value', expected: anyOf(options) };
    return { code: 'wrong-type', expected: formsOf(issue) };
  }
  const type = issue.code === 'invalid_type' ? issue.expected : '';
  return { code: 'wrong-type', expected: typeInWords(type, value) };
}

function formsOf(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const forms = issue.errors.map((inner) => saidBy(inner[0]!, undefined).expected);
  return [...new Set(forms)].join(', or ');
}

function typeInWords(type: string, value: unknown): string {
  const isWord = typeof value === 'number' || typeof value === 'boolean';
  if (type === 'string') return isWord ? `text: write "${value}" between quotes` : 'text';
  if (type === 'array') {
    return typeof value === 'string' ? `a list, even of one: [${value}]` : 'a list';
  }
  return TYPES[type] ?? type;
}

function anyOf(values: string[]): string {
  return values.map((value) => `"${value}"`).join(' or ');
}

/** "links, item 2, url" for `links[1].url`. */
function fieldName(path: readonly (string | number)[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `, item ${key + 1}, ` : `.${key}`))
    .join('')
    .replace(/, \./g, ', ')
    .replace(/^\.|, $/g, '');
}

function pathOf(issue: Issue): (string | number)[] {
  return issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
}

const TYPES: Record<string, string> = {
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

/** What other systems call our keys. */
const SYNONYMS: Record<string, string> = {
  author: 'authors',
  byline: 'authors',
  tag: 'topics',
  tags: 'topics',
  category: 'topics',
  categories: 'topics',
  excerpt: 'description',
  summary: 'description',
  subtitle: 'description',
  image: 'cover',
  hero: 'cover',
  published: 'date',
  publishdate: 'date',
  pubdate: 'date',
  lastmod: 'updated',
  modified: 'updated',
  language: 'lang',
  redirect_from: 'aliases',
  canonical_url: 'canonical',
  title: 'name',
  biography: 'bio',
  job: 'role',
  position: 'role',
  topics: 'expertise',
  skills: 'expertise',
  start: 'from',
  end: 'until',
};

type Issue = z.core.$ZodIssue;

interface At {
  issue: Issue;
  schema: z.ZodType;
  data: unknown;
  place: { file: string; path: (string | number)[] };
  value: unknown;
}
