import { expect, test } from 'vitest';
import { assembleBlog } from '../../domain/assemble-blog.ts';
import { problemMessage } from '../../domain/problem.ts';
import { domainCases } from './domain-cases.ts';

const now = Date.parse('2026-03-01T12:00:00Z');

test.each(Object.entries(domainCases))('%s', (code, files) => {
  expect(assembleBlog(files(), now).problems.map((problem) => problem.code)).toEqual([code]);
});

test.each(Object.entries(domainCases))('%s says all that its words promise', (_, files) => {
  for (const problem of assembleBlog(files(), now).problems) {
    const message = problemMessage(problem);
    expect(message).toMatch(/^["A-Z].*[.?]$/s);
    expect(message).not.toMatch(/undefined|null|\[object|^""|: \.| {2}|\{/);
  }
});
