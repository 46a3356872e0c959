import { visit } from 'yaml';
import type { YAMLError } from 'yaml';
import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { sourceExcerpt } from '../source-excerpt.ts';
import { yamlDocument } from './yaml-document.ts';
import type { YamlDocument } from './yaml-document.ts';
import { yamlReason } from './yaml-reason.ts';

/**
 * The values that YAML holds; nothing at all counts as an empty mapping. `data` is undefined when
 * the text cannot be read; with a duplicate key alone it can. `linesBefore` of the file lie
 * before the text.
 */
export function parseYaml(text: string, file: string, linesBefore = 0): ParsedYaml {
  try {
    const parsed = yamlDocument(text);
    const problems = problemsOf(parsed, text, file, linesBefore);
    if (problems.some(({ code }) => code === 'yaml-syntax')) return { data: undefined, problems };
    return { data: parsed.document.toJS({ maxAliasCount: 100 }) ?? {}, problems };
  } catch (error) {
    return { data: undefined, problems: [thrown(error, text, file, linesBefore)] };
  }
}

function problemsOf(parsed: YamlDocument, text: string, file: string, before: number): Problem[] {
  const errors = [...parsed.document.errors, ...parsed.document.warnings];
  const problems: Problem[] = [];
  for (const error of errors.sort((one, other) => one.pos[0] - other.pos[0])) {
    const isDuplicate = error.code === 'DUPLICATE_KEY';
    const offset = isDuplicate ? error.pos[0] : trueOffset(error, parsed);
    const { line, col } = parsed.lines.linePos(offset);
    const place = { file, line: line + before, column: col };
    if (isDuplicate) {
      problems.push(makeProblem('duplicate-key', place, { key: keyAt(text, offset) }));
    } else {
      const source = sourceExcerpt(text, line, col, before);
      const reason = yamlReason(error, text);
      return [...problems, makeProblem('yaml-syntax', place, { reason, source })];
    }
  }
  return problems;
}

/** What is never closed is told where it opens; the parser tells where it gave up. */
function trueOffset(error: YAMLError, { document }: YamlDocument): number {
  // How far the parser got depends on the machine.
  if (/stack/i.test(error.message)) return 0;
  let found = error.pos[0];
  if (!/^Missing closing|must be sufficiently indented and end with/.test(error.message)) {
    return found;
  }
  visit(document, {
    Node: (_, node) => {
      const opens = node.range?.[0];
      const isOpen = 'flow' in node ? node.flow : 'type' in node && /QUOTE/.test(String(node.type));
      if (isOpen && opens !== undefined && opens < error.pos[0]) found = opens;
    },
  });
  return found;
}

function keyAt(text: string, offset: number): string {
  const key = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^:\r\n]*)/.exec(text.slice(offset, offset + 200))![0];
  return key.trim().replace(/^(["'])(.*)\1$/, '$2');
}

function thrown(error: unknown, text: string, file: string, before: number): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const alias = /^Unresolved alias .*: (.+)$/.exec(message)?.[1];
  const at = alias === undefined ? 0 : Math.max(0, text.search(new RegExp(`\\*${escaped(alias)}`)));
  const lines = text.slice(0, at).split('\n');
  const [line, column] = [lines.length, lines.at(-1)!.length + 1];
  const reason =
    alias !== undefined
      ? `the alias "*${alias}" names nothing`
      : error instanceof RangeError
        ? 'it is nested too deeply'
        : 'its aliases repeat each other too often';
  const source = alias === undefined ? '' : sourceExcerpt(text, line, column, before);
  const place = { file, line: line + before, column };
  return makeProblem('yaml-syntax', place, { reason, source });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export interface ParsedYaml {
  data: unknown;
  problems: Problem[];
}
