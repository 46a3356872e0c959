import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile, file as fileOf } from '../../domain/addresses.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';
import { rootOf } from '../prepare-root.ts';

/**
 * Which pages show problems instead of themselves. Kept in a file: the loader that knows them and
 * the server that asks are two programs in one process.
 */
export function writeSpoiltPages(dir: string, problems: readonly Problem[]): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const spoilt: SpoiltPages = {
    all: errors.some(({ code, file }) => file === fileOf.site || OF_THEME.has(code)),
    addresses: errors.map(({ file }) => addressOfFile(file)).filter((path) => path !== null),
  };
  writeFileSync(pathIn(dir), JSON.stringify(spoilt));
}

/** The address to be served in the place of `path` (without its base); null: the page itself. */
export function spoiltPage(dir: string, path: string): string | null {
  const { all, addresses } = readSpoiltPages(dir);
  if (all) return '/_problems/';
  return addresses.includes(path) ? `/_problems${path}` : null;
}

/** With one of these in a component of the owners no page that holds it can be printed. */
const OF_THEME: ReadonlySet<ProblemCode> = new Set(['component-syntax', 'theme-import']);

function readSpoiltPages(dir: string): SpoiltPages {
  try {
    return JSON.parse(readFileSync(pathIn(dir), 'utf8')) as SpoiltPages;
  } catch {
    return { all: false, addresses: [] };
  }
}

function pathIn(dir: string): string {
  return join(rootOf(dir, 'dev'), 'spoilt-pages.json');
}

interface SpoiltPages {
  /** Whether no page can be shown, because of errors in site.yaml or in the theme. */
  all: boolean;
  addresses: string[];
}
