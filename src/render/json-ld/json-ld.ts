import type { Graph, Thing } from 'schema-dts';

/** What stands in a page's `<script type="application/ld+json">`, safe inside HTML. */
export function printJsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A thing without those of its properties that are undefined. */
export function thing<T extends object>(properties: Loose<T>): T {
  const given = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given) as T;
}

/** Properties that need not be left out where there is nothing to say. */
type Loose<T> = { [Key in keyof T]: T[Key] | undefined };

export type { Thing };
