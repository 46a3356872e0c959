import type { z } from 'zod';

/** What would have been right in place of what `issue` is about: "one of "a", "b"", "text". */
export function describeAttribute(issue: z.core.$ZodIssue, schema: z.ZodType | undefined): string {
  const expects = /^[a-z]+(?:-[a-z]+)+: (.+)$/s.exec(issue.message)?.[1];
  if (expects) return expects;
  if (issue.code === 'invalid_value') return choice(issue.values);
  if (issue.code === 'invalid_type') return TYPES[issue.expected] ?? issue.expected;
  if (issue.code === 'too_small' && issue.origin === 'string') return 'some text';
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return 'an address such as https://example.org/';
  return sentencePart(issue.message) || schema?.description || 'something else';
}

function choice(values: readonly unknown[]): string {
  const printed = values.map((value) => JSON.stringify(value));
  return printed.length === 1 ? printed[0]! : `one of ${printed.join(', ')}`;
}

function sentencePart(message: string): string {
  return message.replace(/^Invalid input: expected /, '').replace(/\.$/, '');
}

const TYPES: Record<string, string> = {
  string: 'text between quotation marks',
  number: 'a number between braces, such as {3}',
  int: 'a whole number between braces, such as {3}',
  boolean: '{true} or {false}',
  array: 'a list between braces, such as {[1, 2]}',
  object: 'a map between double braces, such as {{ a: 1 }}',
  record: 'a map between double braces, such as {{ a: 1 }}',
  null: '{null}',
};
