import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The types of schema.org with the properties that each may have, from schema-dts's declarations. */
export function readVocabulary(): Vocabulary {
  const source = readFileSync(
    fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts'),
    'utf8',
  );
  const bases = basesIn(source);
  const leaves = source.matchAll(
    /interface \w+Leaf\b[^{]*?extends (\w+)[^{]*\{[^}]*?"@type": "(\w+)"/g,
  );
  return new Map(Array.from(leaves, ([, base, type]) => [type!, propertiesOf(base!, bases)]));
}

function basesIn(source: string): Map<string, Base> {
  const found = source.matchAll(/^interface (\w+Base)(?: extends ([^{]+?))? \{\n([\s\S]*?)^\}/gm);
  return new Map(
    Array.from(found, ([, name, parents = '', body]) => [
      name!,
      {
        parents: parents.split(/,\s*/).map((one) => /(\w+Base)\b/.exec(one)?.[1] ?? ''),
        own: Array.from(body!.matchAll(/^ {4}"(\w+)"\?:/gm), (match) => match[1]!),
      },
    ]),
  );
}

function propertiesOf(name: string, bases: Map<string, Base>): Set<string> {
  const base = bases.get(name);
  if (base === undefined) return new Set();
  return new Set([...base.own, ...base.parents.flatMap((one) => [...propertiesOf(one, bases)])]);
}

export type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

interface Base {
  parents: string[];
  own: string[];
}
