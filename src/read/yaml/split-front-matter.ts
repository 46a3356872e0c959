import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';

/**
 * The YAML between the two fences at the head of a post or page, which begins on line 2, and the
 * body, with as many empty lines before it as the front matter has: its lines count as in the file.
 */
export function splitFrontMatter(text: string, file: string): FrontMatter | { problem: Problem } {
  const first = /^(.*?)[ \t]*(\r?\n|$)/.exec(text)!;
  if (first[1] !== '---') return { problem: wrongBeginning(first[1]!, text, file) };
  const close = /^---[ \t]*\r?$/m;
  const start = first[0].length;
  const match = close.exec(text.slice(start));
  if (!match) {
    return { problem: makeProblem('front-matter-unclosed', { file, line: 1, column: 1 }) };
  }
  const end = start + match.index;
  const rest = text.slice(end + match[0].length).replace(/^\n/, '');
  const lines = text.slice(0, end).split('\n').length;
  return { yaml: text.slice(start, end), body: '\n'.repeat(lines) + rest };
}

function wrongBeginning(line: string, text: string, file: string): Problem {
  const place = { file, line: 1, column: 1 };
  const fence = /^(\+\+\+|;;;|---\s*[a-z]+|----+|```\s*(yaml|toml)|\{)\s*$/i.exec(line)?.[1];
  if (fence === undefined) return makeProblem('front-matter-missing', place);
  // A rule of hyphens or a brace is no fence unless a field follows it.
  const next = text.slice(line.length).trimStart();
  if (/^(\{|----+)/.test(fence) && !/^"?\w[\w-]*"?\s*:/.test(next)) {
    return makeProblem('front-matter-missing', place);
  }
  return makeProblem('front-matter-fence', place, { fence });
}

interface FrontMatter {
  yaml: string;
  body: string;
}
