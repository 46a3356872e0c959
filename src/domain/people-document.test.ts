import { expect, test } from 'vitest';
import { peopleJsonSchema } from './people-document.ts';

const schema = peopleJsonSchema('https://blog.example/authors.schema.json') as Schema;

test('S6: what version 1 promised is still there, of the same kind and never missing', () => {
  const kinds = [...fieldsOf(schema, '')].map(([path, kind]) => `${path} ${kind}`);
  expect(kinds).toEqual(expect.arrayContaining(VERSION_1));
});

test('S6: readers of this version bear fields that come later, and every field says what it is', () => {
  expect(JSON.stringify(schema)).not.toContain('additionalProperties');
  for (const [path, , described] of fieldsOf(schema, '')) expect([path, described]).toEqual([path, true]);
}); // prettier-ignore

/** Fields may be added here; a line that is taken away or changed is another version. */
const VERSION_1 = [
  '$schema uri',
  'version 1',
  'blog object',
  'blog.name string',
  'blog.url uri',
  'blog.language string',
  'blog.contact array',
  'authors array',
  'authors.id string',
  'authors.name string',
  'authors.short string',
  'authors.role string?',
  'authors.pronouns string?',
  'authors.location string?',
  'authors.membership member|upcoming|guest|alumnus?',
  'authors.bio object?',
  'authors.bio.text string',
  'authors.bio.html string',
  'authors.expertise array',
  'authors.expertise.id string',
  'authors.expertise.label string',
  'authors.expertise.url uri',
  'authors.contact array',
  'authors.contact.kind email|phone|url|booking|signal|matrix',
  'authors.contact.value string',
  'authors.contact.href uri?',
  'authors.links array',
  'authors.links.label string',
  'authors.links.url uri',
  'authors.fediverse string?',
  'authors.orcid uri?',
  'authors.portrait object?',
  'authors.portrait.alt string',
  'authors.portrait.small object',
  'authors.portrait.small.url uri',
  'authors.portrait.small.type string',
  'authors.portrait.small.width integer',
  'authors.portrait.small.height integer',
  'authors.portrait.large object',
  'authors.url uri',
  'authors.feeds object',
  'authors.feeds.rss uri',
  'authors.feeds.atom uri',
  'authors.feeds.json uri',
  'authors.vcard uri',
  'authors.embed uri',
  'authors.calendar uri?',
  'authors.postCount integer',
  'authors.latestPosts array',
  'authors.latestPosts.title string',
  'authors.latestPosts.url uri',
  'authors.latestPosts.date date',
  'authors.latestPosts.language string',
];

/** Every required field: its path, its kind with "?" where it may be null, whether it is described. */
function* fieldsOf(
  { properties = {}, required = [] }: Schema,
  before: string,
): Generator<[string, string, boolean]> {
  for (const [key, field] of Object.entries(properties)) {
    const [real = field, none] = field.anyOf ?? [field];
    const kind = real.enum?.join('|') ?? real.const ?? real.format ?? real.type;
    const described = (field.description ?? '').length > 3;
    if (required.includes(key)) yield [before + key, `${kind}${none ? '?' : ''}`, described];
    yield* fieldsOf(real.items ?? real, `${before}${key}.`);
  }
}

interface Schema {
  type?: string;
  format?: string;
  const?: number;
  enum?: string[];
  description?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
}
