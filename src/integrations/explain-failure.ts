import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { folder } from '../domain/addresses.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import { Stop } from './stop.ts';
import { themeInStack } from './theme/theme-in-stack.ts';

/**
 * Tells in a few lines, with its place and without a stack trace, why Astro could not build: what
 * the owners' pages and components do can fail for any reason.
 */
export function explainFailure(error: unknown, place: Place): Stop {
  const failures = error instanceof AggregateError ? error.errors : [error];
  const told = failures.slice(0, MOST).map((failure) => explain(failure as AstroFailure, place));
  const more = failures.length > MOST ? [`... and ${failures.length - MOST} more.`] : [];
  return new Stop([...new Set(told), ...more].join('\n'), { cause: error });
}

const MOST = 5;

function explain(failure: AstroFailure, { dir, root, snapshot }: Place): string {
  const { message, hint, loc, id, cause, stack = '' } = failure;
  if (/No space left on device|ENOSPC/.test(message)) {
    return `The disk is full: free some space where ${dir} lies, and build again.`;
  }
  const image = /`([^`]*_astro\/[^`]+)`/.exec(message)?.[1];
  if (image !== undefined) return explainImage(image, String(cause ?? message), snapshot);
  const own = loc?.file === undefined ? themeInStack(stack, dir) : null;
  const file = loc?.file ?? own?.file ?? pageInStack(stack, dir) ?? id;
  const line = loc?.line ?? own?.line;
  const where = file === undefined ? '' : `${file}${line ? `:${line}` : ''}: `;
  const lines = `${where}${message}\n${hint ?? ''}`.split('\n');
  const text = lines.filter((line) => line.trim() !== '' && !/^\s+at /.test(line)).join('\n');
  return stripVTControlCharacters(text.replaceAll(`${root}/`, '').replaceAll(`${dir}/`, ''));
}

/** Astro names the image as it would have been published: "/_astro/cover.D1s4abcd.jpg". */
function explainImage(published: string, reason: string, snapshot: Snapshot): string {
  const name = decodeURI(basename(published));
  const original = name.replace(/\.[\w-]{8}(?=\.\w+$)/, '');
  const users = [...snapshot.posts, ...snapshot.authors]
    .filter(({ data }) => JSON.stringify(data).includes(`/${original}"`))
    .map(({ file }) => file);
  const where = users.length === 0 ? '' : `${users.join(', ')}: `;
  return `${where}The image ${original} cannot be converted: ${reason.replace(/^Error: /, '')}`;
}

/** Astro names the route that was rendered; the page behind it is known by its chunk. */
function pageInStack(stack: string, dir: string): string | undefined {
  const names = [...stack.matchAll(/\/([^/]+)_[\w-]{8}\.mjs/g)].map((match) => match[1]!);
  return names
    .flatMap((name) => [`${folder.pages}/${name}.mdx`, `${folder.pages}/${name}.md`])
    .find((path) => existsSync(join(dir, path)));
}

interface Place {
  dir: string;
  root: string;
  snapshot: Snapshot;
}

interface AstroFailure {
  message: string;
  hint?: string;
  loc?: { file?: string; line?: number };
  id?: string;
  cause?: unknown;
  stack?: string;
}
