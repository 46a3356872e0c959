import { CORE_SCHEMA, load } from 'js-yaml';

/**
 * Splits a Jekyll file and reads its front matter as js-yaml 4 does, dates left as they are
 * written. `data` is null when nobody can read it; a file without front matter has an empty one.
 */
export function readFrontMatter(text: string): FrontMatter {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(source);
  if (!match || match.index !== 0) return { data: {}, body: source, error: null };
  const body = source.slice(match[0].length);
  try {
    return {
      data: asData(load(match[1]!, { schema: CORE_SCHEMA, json: true })),
      body,
      error: null,
    };
  } catch (error) {
    return { data: null, body, error: (error as Error).message.split('\n')[0]! };
  }
}

/** A value of the front matter as text; "" for what is no scalar. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** A list, or a single value, as texts without empty ones. */
export function listOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list.map(textOf).filter((text) => text !== '');
}

/**
 * Tags or categories as Jekyll reads them: one text under `tags` is words, unless commas divide
 * it; one under `tag` is a whole.
 */
export function tagsOf(data: Data, plural: string, singular: string): string[] {
  const many = data[plural];
  const isText = typeof many === 'string';
  const list = isText ? many.split(many.includes(',') ? ',' : /\s+/) : many;
  return [...listOf(list), ...listOf(data[singular])];
}

function asData(value: unknown): Data {
  return isData(value) ? value : {};
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface FrontMatter {
  data: Data | null;
  body: string;
  error: string | null;
}

export type Data = Record<string, unknown>;
