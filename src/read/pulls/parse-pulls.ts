import { listedPullSchema, type ListedPull } from '../../domain/schema/listed-pull.ts';
import { decodeText } from '../read-text.ts';

/** How a list of pull requests is made; the test of the workflows holds that they do so, too. */
export const GH_PR_LIST =
  'gh pr list --limit 200 --json number,url,isDraft,reviewDecision,author,files,createdAt,headRefOid';

/** The pull requests that `gh pr list` printed, or what is wrong with them, as a sentence's end. */
export function parsePulls(bytes: Buffer): ParsedPulls {
  const decoded = decodeText(bytes);
  if ('reason' in decoded) return { reason: `cannot be read: ${decoded.reason}` };
  const { text } = decoded;
  if (text.trim() === '') return { reason: 'is empty, as after a command that failed' };
  try {
    return pullsIn(JSON.parse(text));
  } catch (error) {
    return { reason: brokenAt(text, (error as Error).message) };
  }
}

function pullsIn(data: unknown): ParsedPulls {
  if (!Array.isArray(data)) return { reason: `holds ${kindOf(data)}, not a list` };
  const pulls: ListedPull[] = [];
  for (const [index, item] of data.entries()) {
    const { data: pull, error } = listedPullSchema.safeParse(item);
    if (!pull) return { reason: wrongIn(item, index, error.issues[0]!.path) };
    pulls.push(pull);
  }
  return { pulls };
}

/** Names the pull request, the first key that is wrong, and whether it is there at all. */
function wrongIn(item: unknown, index: number, path: PropertyKey[]): string {
  const number = (item as { number?: unknown } | null)?.number;
  const which = `has in its pull request ${index + 1}${typeof number === 'number' ? ` (#${number})` : ''}`;
  const [key] = path;
  if (key === undefined) return `${which} no mapping but ${kindOf(item)}`;
  const isThere = Object.hasOwn(item as object, key);
  return isThere
    ? `${which} a wrong "${path.map(String).join('.')}"`
    : `${which} no "${String(key)}"`;
}

function kindOf(data: unknown): string {
  if (Array.isArray(data)) return 'a list';
  return data === null ? 'nothing' : typeof data === 'object' ? 'a mapping' : `a ${typeof data}`;
}

function brokenAt(text: string, message: string): string {
  const at = placeIn(text, message);
  const line = text.slice(0, at).split('\n').length;
  if (text.slice(at).trim() === '') return `ends too early, in line ${line}`;
  const excerpt = text.split('\n')[line - 1]!.trim().slice(0, EXCERPT);
  return `is no JSON: line ${line} is ${JSON.stringify(excerpt)}`;
}

/** How far the parser got: it tells a position, or what stands around it, or that the text ended. */
function placeIn(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const found = /^Unexpected token '(.)', (\.{3})?"(.*)"(\.{3})? is not/s.exec(message);
  if (!found) return text.length;
  const [, token = '', before, around = ''] = found;
  return text.indexOf(around) + (before ? BEFORE : around.indexOf(token));
}

/** Characters that the parser quotes before the wrong one. */
const BEFORE = 10;
const EXCERPT = 60;

type ParsedPulls = { pulls: ListedPull[] } | { reason: string };
