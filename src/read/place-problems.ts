import { join } from 'node:path';
import { isAlias, isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import type { Problem } from '../domain/problem.ts';
import { readText } from './read-text.ts';
import { splitFrontMatter } from './yaml/split-front-matter.ts';
import { yamlDocument } from './yaml/yaml-document.ts';

/**
 * Fills in line and column of problems that name only a path in a file's data, by reading those
 * files again with positions, and sorts them by file, line, column and code. A whole file is 1:1;
 * what is missing is placed at the first key of the mapping that lacks it. `texts` are those of
 * files that are not, or not so, on the disk.
 */
export async function placeProblems(
  dir: string,
  problems: Problem[],
  texts: Texts = new Map(),
): Promise<Problem[]> {
  const placeOf = placesIn(dir, texts);
  const placed = problems.map((problem) =>
    problem.line === null ? { ...problem, ...placeOf(problem) } : problem,
  );
  return placed.sort(byPlace);
}

/** Finds places by a path in a file's data; each file is opened once. */
export function placesIn(
  dir: string,
  texts: Texts = new Map(),
): (where: Where) => { line: number; column: number } {
  const sources = new Map<string, PlacedSource | null>();
  return (where) => {
    if (where.path.length === 0) return { line: 1, column: 1 };
    if (!sources.has(where.file))
      sources.set(where.file, openSource(dir, where.file, texts.get(where.file)));
    const source = sources.get(where.file);
    return source ? placeIn(source, where) : { line: 1, column: 1 };
  };
}

function openSource(dir: string, file: string, text?: string): PlacedSource | null {
  const read = text === undefined ? readText(join(dir, file)) : { text };
  if (!('text' in read)) return null;
  const isBody = /\.mdx?$/.test(file);
  const split = isBody ? splitFrontMatter(read.text, file) : { yaml: read.text };
  if (!('yaml' in split)) return null;
  try {
    const { document, lines } = yamlDocument(split.yaml);
    return { contents: document.contents, lines, linesBefore: isBody ? 1 : 0 };
  } catch {
    return null;
  }
}

function placeIn(source: PlacedSource, where: Where): { line: number; column: number } {
  const offset = offsetOf(source.contents, where.path, where.atKey);
  if (offset === null) return { line: 1, column: 1 };
  const { line, col } = source.lines.linePos(offset);
  return { line: line + source.linesBefore, column: col };
}

/** The offset of the value at `path`, or of its key; of the nearest mapping where it is missing. */
function offsetOf(contents: unknown, path: Problem['path'], atKey: boolean): number | null {
  let node: unknown = contents;
  let key: unknown = null;
  for (const step of path) {
    const pair = pairAt(node, step);
    if (pair === null) return firstOffset(node) ?? startOf(key);
    [key, node] = [pair.key, pair.value];
  }
  return atKey || isEmpty(node) ? (startOf(key) ?? startOf(node)) : startOf(node);
}

function pairAt(node: unknown, step: string | number): Pick<Pair, 'key' | 'value'> | null {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? null : { key: null, value };
  }
  if (!isMap(node)) return null;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step)) ?? null;
}

function firstOffset(node: unknown): number | null {
  if (isMap(node) && node.items[0]) return startOf(node.items[0].key);
  return startOf(node);
}

function startOf(node: unknown): number | null {
  return isNode(node) ? ((node as Node).range?.[0] ?? null) : null;
}

function isEmpty(node: unknown): boolean {
  return !isAlias(node) && isScalar(node) && (node.source ?? '') === '' && node.value === null;
}

function byPlace(one: Problem, other: Problem): number {
  return (
    compare(one.file, other.file) ||
    compare(one.line ?? 0, other.line ?? 0) ||
    compare(one.column ?? 0, other.column ?? 0) ||
    compare(one.code, other.code)
  );
}

function compare<T extends string | number>(one: T, other: T): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By path from the blog's folder, without a byte order mark. */
type Texts = ReadonlyMap<string, string>;

type Where = Pick<Problem, 'file' | 'path' | 'atKey'>;

interface PlacedSource extends Pick<ReturnType<typeof yamlDocument>, 'lines'> {
  contents: unknown;
  linesBefore: number;
}
