import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../domain/schema/json-schemas.ts';

const schemas = jsonSchemas();

test.each(Object.entries(schemas))('.vscode/schemas/%s.json is fresh', (name, schema) => {
  const written = JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')) as object;
  expect(written, 'Run "npm run schemas" and commit what it writes.').toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});

test('there is a schema for each file in the folder, and none too many', () => {
  const names = Object.keys(schemas).map((name) => `${name}.json`);
  expect(readdirSync('.vscode/schemas').sort()).toEqual(names.sort());
});

test('every field says what it is for, and what its absence means', () => {
  for (const [name, schema] of Object.entries(schemas)) {
    for (const [path, field, isRequired] of fieldsOf(schema as Schema, name)) {
      expect(field.description, path).toMatch(/\w\.?$/);
      const isOptional = !isRequired && path.split('.').length === 2;
      if (isOptional && !OTHERWISE.has(path)) expect(field.description, path).toMatch(/Absent:/);
    }
  }
});

test('the settings of the editor name files that are there', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Settings;
  for (const path of Object.keys(settings['yaml.schemas']))
    expect(existsSync(path), path).toBe(true);
  expect(settings['astro.content-intellisense']).toBe(true);
});

function* fieldsOf(schema: Schema, path: string): Generator<[string, Schema, boolean]> {
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const isRequired = schema.required?.includes(key) ?? false;
    yield [`${path}.${key}`, field, isRequired];
    yield* fieldsOf(field, `${path}.${key}`);
  }
  for (const inner of [schema.items, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
    if (inner) yield* fieldsOf(inner, path);
  }
}

/** Fields whose absence their description tells in other words. */
const OTHERWISE = new Set(['post.date']);

interface Schema {
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  oneOf?: Schema[];
  anyOf?: Schema[];
}

interface Settings {
  'yaml.schemas': Record<string, string>;
  'astro.content-intellisense': boolean;
}
