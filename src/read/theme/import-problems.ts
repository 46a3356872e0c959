import { existsSync } from 'node:fs';
import { dirname, join, posix, resolve, sep } from 'node:path';
import { makeProblem } from '../../domain/problem.ts';
import type { Problem } from '../../domain/problem.ts';
import { REPLACEABLE, THEME_IMPORT } from '../../domain/theme/replaceable.ts';
import { didYouMean } from '../../domain/wording/did-you-mean.ts';
import type { FileList } from '../list-files.ts';
import { packageFolder } from '../package-folder.ts';
import { programSource } from '../program-version.ts';

/** What a component of the owners imports and cannot, or would lose with the next upgrade. */
export function importProblems({ dir, file, text, list }: ThemeFile): Problem[] {
  const script = /^---$([\s\S]*?)^---$/m.exec(text);
  if (script === null) return [];
  return [...script[1]!.matchAll(IMPORT)].flatMap((match) => {
    const source = match[1]!;
    const fault = faultOf(source, { dir, file, list });
    if (fault === null) return [];
    const at =
      script.index + script[0].indexOf(script[1]!) + match.index + match[0].lastIndexOf(source);
    const before = text.slice(0, at).split('\n');
    const place = { file, line: before.length, column: before.at(-1)!.length + 1 };
    return [makeProblem('theme-import', place, { source, ...fault })];
  });
}

const IMPORT = /^[^\S\n]*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"\n]+)['"]/gm;

function faultOf(source: string, place: Omit<ThemeFile, 'text'>): Fault | null {
  if (source.startsWith('.')) return relativeFault(source, place);
  if (source === THEME_IMPORT || /^(node|astro|https?):|^@(blog|face)\//.test(source)) return null;
  if (source.startsWith(`${THEME_IMPORT}/`))
    return nameFault(source.slice(THEME_IMPORT.length + 1));
  const name = source
    .split('/')
    .slice(0, source.startsWith('@') ? 2 : 1)
    .join('/');
  if (existsSync(packageFolder(name)) || /^[/#~]/.test(source)) return null;
  return {
    fault: 'which is not installed',
    remedy: `Install it beside the program with "npm install ${name}".`,
  };
}

function relativeFault(source: string, { dir, file, list }: Omit<ThemeFile, 'text'>): Fault | null {
  const plain = source.replace(/[?#].*$/, '');
  const target = resolve(join(dir, dirname(file)), plain);
  if (target.startsWith(programSource + sep) && !target.startsWith(resolve(dir, 'content') + sep)) {
    const remedy = `Import what themes may rely on: "${THEME_IMPORT}", or "${THEME_IMPORT}/<Name>.astro".`;
    return { fault: 'a file of the program, which the next upgrade may move', remedy };
  }
  const path = posix.join(posix.dirname(file), plain);
  const isThere = ['', '.ts', '.js', '.mjs', '.json', '/index.ts'].some((end) =>
    list.files.has(path + end),
  );
  if (isThere || existsSync(target)) return null;
  const beside = [...list.files.keys()]
    .filter((other) => other.startsWith('content/theme/'))
    .map((other) => posix.relative(posix.dirname(file), other))
    .map((other) => (other.startsWith('.') ? other : `./${other}`));
  return { fault: 'where there is no file', remedy: `Mend the path.${didYouMean(plain, beside)}` };
}

function nameFault(inner: string): Fault | null {
  const known = Object.keys(REPLACEABLE).map((name) => `${name}.astro`);
  if (known.includes(inner)) return null;
  const remedy = `There are: ${known.join(', ')}.${didYouMean(inner, known)}`;
  return { fault: 'which is none of the components that themes may use', remedy };
}

interface Fault {
  fault: string;
  remedy: string;
}

interface ThemeFile {
  dir: string;
  file: string;
  text: string;
  list: FileList;
}
