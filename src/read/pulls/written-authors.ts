import { ID_PATTERN } from '../../domain/addresses.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { splitFrontMatter } from '../yaml/split-front-matter.ts';

/**
 * The authors whom a post's text names, whether they exist or not; null where it names nobody.
 * Strangers write pull requests: of very many the first are taken.
 */
export function writtenAuthors(text: string | undefined): string[] | null {
  if (text === undefined) return null;
  const split = splitFrontMatter(text.replace(/^\uFEFF/, ''), '');
  const data = 'problem' in split ? null : parseYaml(split.yaml, '').data;
  const authors = (data as { authors?: unknown } | null | undefined)?.authors;
  const ids = Array.isArray(authors) ? authors.filter(isId) : [];
  return ids.length > 0 ? [...new Set(ids)].slice(0, MOST) : null;
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && ID_PATTERN.test(value);
}

const MOST = 50;
/** Characters. */
const LONGEST = 100;
