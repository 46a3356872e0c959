import jsonld from 'jsonld';

/**
 * A JSON-LD document as an independent parser understands it: its nodes, flattened, by `@id`.
 * The context is ours alone, cut out of schema.org's own, for nothing is fetched.
 */
export async function readGraph(document: unknown): Promise<Map<string, GraphNode>> {
  const options = { documentLoader, safe: true };
  const flat = await jsonld.flatten(document as object, undefined, options);
  const nodes = flat as unknown as GraphNode[];
  return new Map(nodes.map((node) => [node['@id'], node]));
}

/** The ids to which any property of `node` refers. */
export function referencesOf(node: GraphNode): string[] {
  const values = Object.entries(node).flatMap(([key, value]) => (key[0] === '@' ? [] : [value]));
  return values.flat().flatMap((value) => {
    if (typeof value !== 'object' || value === null) return [];
    if ('@list' in value) return (value['@list'] as { '@id'?: string }[]).map((one) => one['@id']!);
    return '@id' in value ? [value['@id'] as string] : [];
  });
}

/** The plain values and ids of one property. */
export function valuesOf(node: GraphNode | undefined, property: string): string[] {
  const values = (node?.[SCHEMA + property] ?? []) as Record<string, unknown>[];
  return values.map((value) => String(value['@value'] ?? value['@id']));
}

export const SCHEMA = 'http://schema.org/';

/** Properties whose text is an address. */
const addresses = ['url', 'image', 'logo', 'sameAs', 'license', 'item', 'mainEntityOfPage'];

const context = {
  '@context': {
    '@vocab': SCHEMA,
    ...Object.fromEntries(
      addresses.map((name) => [name, { '@id': SCHEMA + name, '@type': '@id' }]),
    ),
  },
};

async function documentLoader(url: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`Nothing may fetch ${url}.`);
  return { contextUrl: null, documentUrl: url, document: context } as never;
}

export type GraphNode = { '@id': string; '@type'?: string[] } & Record<string, unknown>;
