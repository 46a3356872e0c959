import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import type { BlogFiles, SourceFile } from '../domain/blog-files.ts';
import { letterSchema } from '../domain/schema/letter.ts';
import { pageSchema } from '../domain/schema/page.ts';
import { postSchema } from '../domain/schema/post.ts';

/**
 * Writes what Astro's content intellisense reads from `.astro/collections/` of an editor's
 * folder: which file has which front matter, and its JSON Schema with the ids of this very blog,
 * so that an editor completes them. Files that are as they should be are left alone.
 */
export function writeEditorSchemas(dir: string, files: BlogFiles): void {
  const folder = join(dir, '.astro', 'collections');
  mkdirSync(folder, { recursive: true });
  writeIfChanged(join(folder, 'post.schema.json'), postJsonSchema(files));
  writeIfChanged(join(folder, 'letter.schema.json'), letterJsonSchema(files));
  writeIfChanged(join(folder, 'page.schema.json'), z.toJSONSchema(pageSchema, DRAFT));
  writeIfChanged(join(folder, 'collections.json'), {
    collections: ['post', 'letter', 'page'].map((name) => ({ hasSchema: true, name })),
    entries: {
      ...entriesOf(dir, files.posts, 'post'),
      ...entriesOf(dir, files.letters, 'letter'),
      ...entriesOf(dir, files.pages, 'page'),
    },
  });
}

function postJsonSchema(files: BlogFiles): JsonSchema {
  const schema = z.toJSONSchema(postSchema, DRAFT) as JsonSchema;
  const people = peopleIn(files);
  for (const field of ['authors', 'editors', 'reviewers']) addChoices(schema, [field, '*'], people);
  addChoices(schema, ['topics', '*'], choices(keysOf(files.topics)));
  addChoices(schema, ['series', 'id'], choices(keysOf(files.series)));
  addChoices(schema, ['rotation'], choices(files.rotations.map(({ id, data }) => [id, data])));
  return schema;
}

function letterJsonSchema(files: BlogFiles): JsonSchema {
  const schema = z.toJSONSchema(letterSchema, DRAFT) as JsonSchema;
  addChoices(schema, ['answered-by'], peopleIn(files));
  return schema;
}

function peopleIn({ authors }: BlogFiles): Choices {
  return choices(authors.map(({ id, data }) => [id, data]));
}

function addChoices(schema: JsonSchema, path: string[], found: Choices): void {
  if (found.enum.length === 0) return;
  const at = path.reduce<JsonSchema | undefined>(
    (inner, key) => (key === '*' ? inner?.items : inner?.properties?.[key]),
    schema,
  );
  if (at) Object.assign(at, found, { pattern: undefined });
}

function choices(entries: [string, unknown][]): Choices {
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    enum: sorted.map(([id]) => id),
    enumDescriptions: sorted.map(([, data]) => calledIn(data)),
  };
}

function keysOf(file: SourceFile | null): [string, unknown][] {
  const data = file?.data;
  return typeof data === 'object' && data !== null ? Object.entries(data) : [];
}

function calledIn(data: unknown): string {
  const { name, label, title } = (data ?? {}) as Record<string, unknown>;
  return String(name ?? label ?? title ?? '');
}

/** Astro's language server looks files up by their address in lower case. */
function entriesOf(dir: string, files: SourceFile[], name: string): Record<string, string> {
  return Object.fromEntries(
    files.map(({ file }) => [
      decodeURIComponent(pathToFileURL(join(dir, file)).href).toLowerCase(),
      name,
    ]),
  );
}

function writeIfChanged(path: string, value: unknown): void {
  const text = JSON.stringify(value, null, 2) + '\n';
  if (textOf(path) === text) return;
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const DRAFT = { target: 'draft-7' } as const;

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
}

interface Choices {
  enum: string[];
  enumDescriptions: string[];
}
