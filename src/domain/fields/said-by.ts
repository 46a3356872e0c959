import type { z } from 'zod';
import { problemTable } from '../problem-table.ts';
import type { ProblemCode } from '../problem.ts';

/** Our own rules say their code and what they expect; the rest is said in plain words here. */
export function saidBy(issue: Issue, value: unknown): { code: ProblemCode; expected: string } {
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

const TYPES: Record<string, string> = {
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
};

type Issue = z.core.$ZodIssue;
