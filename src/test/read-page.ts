import { readFile } from 'node:fs/promises';
import type { Element, Nodes } from 'hast';
import { raw } from 'hast-util-raw';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** A built page as a parser of HTML sees it. */
export class BuiltPage {
  readonly html: string;
  readonly #tree: Nodes;

  constructor(html: string) {
    this.html = html;
    this.#tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  }

  /** Elements of these names, in their order. */
  all(...names: string[]): Element[] {
    const found: Element[] = [];
    visit(this.#tree, 'element', (element: Element) => {
      if (names.includes(element.tagName)) found.push(element);
    });
    return found;
  }

  text(name: string): string {
    return this.all(name).map((element) => toString(element))[0] ?? '';
  }

  /** The content of the first `<meta>` whose name or property is `key`. */
  meta(key: string): string | undefined {
    const found = this.all('meta').find(
      ({ properties: { name, property } }) => (name ?? property) === key,
    );
    return found && String(found.properties['content']);
  }

  /** The `<link>` elements of a relation. */
  links(rel: string): Element[] {
    return this.all('link').filter(({ properties }) => [properties['rel']].flat().includes(rel));
  }

  get jsonLd(): Record<string, unknown>[] {
    const script = this.all('script').find(
      ({ properties }) => properties['type'] === 'application/ld+json',
    );
    return script ? (JSON.parse(toString(script)) as Graph)['@graph'] : [];
  }
}

export async function readPage(path: string): Promise<BuiltPage> {
  return new BuiltPage(await readFile(path, 'utf8'));
}

interface Graph {
  '@graph': Record<string, unknown>[];
}
