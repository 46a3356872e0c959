import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { folder } from '../domain/addresses.ts';
import { Stop } from './stop.ts';

/**
 * Tells in a few lines, with its place and without a stack trace, why Astro could not build: what
 * the owners' pages and components do can fail for any reason.
 */
export function explainFailure(error: unknown, dir: string, root: string): Stop {
  const { message, hint, loc, id, stack = '' } = error as AstroFailure;
  const file = loc?.file ?? pageInStack(stack, dir) ?? id;
  const place = file === undefined ? '' : `${file}${loc?.line ? `:${loc.line}` : ''}: `;
  const lines = `${place}${message}\n${hint ?? ''}`.split('\n');
  const text = lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).join('\n');
  const short = text.replaceAll(`${root}/`, '').replaceAll(`${dir}/`, '');
  return new Stop(stripVTControlCharacters(short), { cause: error });
}

/** Astro names the route that was rendered; the page behind it is known by its chunk. */
function pageInStack(stack: string, dir: string): string | undefined {
  const names = [...stack.matchAll(/\/([^/]+)_[\w-]{8}\.mjs/g)].map((match) => match[1]!);
  return names
    .flatMap((name) => [`${folder.pages}/${name}.mdx`, `${folder.pages}/${name}.md`])
    .find((path) => existsSync(join(dir, path)));
}

interface AstroFailure {
  message: string;
  hint?: string;
  loc?: { file?: string; line?: number };
  id?: string;
  stack?: string;
}
