import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { programSource } from './program-version.ts';

/** Every key of the interface's words, plural forms as `key.one`. */
export function wordKeys(): string[] {
  const path = join(programSource, 'words', 'en.yaml');
  const words = parse(readFileSync(path, 'utf8')) as Record<string, string | object>;
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : Object.keys(value).map((form) => `${key}.${form}`),
  );
}
