import { posix } from 'node:path';
import type { ImportDependency, UrlDependency } from 'lightningcss';
import { decoded } from '../../domain/decoded.ts';
import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { didYouMean } from '../../domain/wording/did-you-mean.ts';
import type { FileList } from '../list-files.ts';
import { depthOfBrackets } from './depth-of-brackets.ts';
import { isClosedStyle } from './is-closed-style.ts';
import { tokenProblems } from './token-problems.ts';

/**
 * What is wrong with a style sheet of the owners: what browsers would pass over, what the pages'
 * policy forbids or is not there, and tokens whose name is nearly one of ours.
 */
export async function styleProblems(sheet: Sheet): Promise<Problem[]> {
  const { file, text } = sheet;
  if (depthOfBrackets(text) > DEEPEST) {
    return [makeProblem('style-syntax', { file, line: 1, column: 1 }, { reason: DEEP })];
  }
  const { transform } = await import('lightningcss');
  try {
    const options = { filename: file, code: Buffer.from(text), analyzeDependencies: true };
    const { dependencies } = transform({ ...options, errorRecovery: false });
    const loaded = (dependencies as Loaded[]).flatMap((one) => addressProblems(one, sheet));
    const open = isClosedStyle(text, transform) ? [] : [unclosed(sheet)];
    return [...open, ...loaded, ...tokenProblems(file, text)];
  } catch (error) {
    const { loc, message } = error as Error & { loc?: { line: number; column: number } };
    if (loc === undefined) throw error;
    return [makeProblem('style-syntax', { file, ...loc }, { reason: reasonOf(message) })];
  }
}

/** At some thousands the parser takes the whole process down. */
const DEEPEST = 200;
const DEEP = `more than ${DEEPEST} brackets lie in each other`;

function unclosed({ file, text }: Sheet): Problem {
  const place = { file, line: text.trimEnd().split('\n').length, column: 1 };
  return makeProblem('style-syntax', place, { reason: UNCLOSED });
}

function addressProblems({ url, loc }: Loaded, { file, list }: Sheet): Problem[] {
  const fault = faultOf(url, posix.dirname(file), list);
  if (fault === null) return [];
  return [makeProblem('style-address', { file, ...loc.start }, { url: shortened(url), ...fault })];
}

function faultOf(url: string, folder: string, { files }: FileList): Fault | null {
  if (url === '' || url.startsWith('#')) return null;
  if (/^data:/i.test(url))
    return { fault: 'which the content security policy forbids', remedy: AS_FILE };
  if (/^([a-z][a-z0-9+.-]*:)?\/\//i.test(url)) {
    return {
      fault: 'from another host, which the content security policy forbids',
      remedy: AS_FILE,
    };
  }
  const path = decoded(url.replace(/[?#].*$/, ''));
  const place = path.startsWith('/') ? posix.join('public', path) : posix.join(folder, path);
  if (files.has(place)) return null;
  const near = [...files.keys()].filter((name) => name.startsWith(`${place.split('/')[0]}/`));
  return {
    fault: 'where there is no file',
    remedy: `Put it at ${place}.${didYouMean(place, near)}`,
  };
}

function reasonOf(message: string): string {
  const token = /^Unexpected token (\w+)(?:\("?(.*?)"?\))?$/s.exec(message);
  if (/end of input/i.test(message)) {
    return UNCLOSED;
  }
  if (token === null) return message.charAt(0).toLowerCase() + message.slice(1);
  const sign = SIGNS[token[1]!] ?? token[2] ?? token[1]!;
  return `"${shortened(sign)}" cannot stand here`;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

const UNCLOSED = 'a bracket, brace, comment or quotation mark before this place has no counterpart';

const SIGNS: Record<string, string> = {
  Colon: ':',
  Semicolon: ';',
  Comma: ',',
  CurlyBracketBlock: '{',
  CloseCurlyBracket: '}',
  ParenthesisBlock: '(',
  CloseParenthesis: ')',
  SquareBracketBlock: '[',
  CloseSquareBracket: ']',
};

const AS_FILE = 'Put the file beside the style sheet, or into public/, and name it there.';

type Loaded = ImportDependency | UrlDependency;

interface Fault {
  fault: string;
  remedy: string;
}

interface Sheet {
  file: string;
  text: string;
  list: FileList;
}
