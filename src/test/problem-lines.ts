import { assembleBlog } from '../domain/assemble-blog.ts';
import type { BlogFiles } from '../domain/blog-files.ts';
import { problemMessage, type Problem } from '../domain/problem.ts';

/** What is wrong with a blog in short: "code file path", each path with dots. */
export function problemLines(files: BlogFiles, now = '2026-03-01T12:00:00Z'): string[] {
  return problemsOf(files, now).map(({ code, file, path }) =>
    [code, file, path.join('.')].filter((part) => part !== '').join(' '),
  );
}

export function problemMessages(files: BlogFiles, now = '2026-03-01T12:00:00Z'): string[] {
  return problemsOf(files, now).map(problemMessage);
}

function problemsOf(files: BlogFiles, now: string): Problem[] {
  return assembleBlog(files, Date.parse(now)).problems;
}
