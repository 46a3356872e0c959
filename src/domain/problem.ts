import { problemTable } from './problem-table.ts';

/** What is wrong with a blog, as data. The words of each stand in `problem-table.ts`. */
export interface Problem {
  code: ProblemCode;
  severity: Severity;
  /** From the blog's folder, with `/`. */
  file: string;
  /** Where in the file's data, so that a position can be found; empty for the whole file. */
  path: (string | number)[];
  /** Whether the key at `path` is meant and not its value. */
  atKey: boolean;
  /** From 1, columns in UTF-16 units; null until `read/place-problems.ts` has found them. */
  line: number | null;
  column: number | null;
  args: Record<string, string>;
}

export type Severity = 'error' | 'warning';
export type ProblemCode = keyof typeof problemTable;

export interface ProblemPlace {
  file: string;
  path?: (string | number)[];
  atKey?: boolean;
  line?: number;
  column?: number;
}

export function makeProblem(
  code: ProblemCode,
  place: ProblemPlace,
  args: Record<string, string> = {},
): Problem {
  return {
    code,
    severity: problemTable[code].severity,
    file: place.file,
    path: place.path ?? [],
    atKey: place.atKey ?? false,
    line: place.line ?? null,
    column: place.column ?? null,
    args,
  };
}

/** The whole sentence or two: what is wrong, then what to do. */
export function problemMessage(problem: Problem): string {
  const { message, remedy } = problemTable[problem.code];
  return [message, remedy]
    .map((text) => fill(text, problem.args).trim())
    .filter((text) => text !== '')
    .join(' ');
}

function fill(text: string, args: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '');
}
