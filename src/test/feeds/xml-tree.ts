import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A document of XML as elements; throws where it is not well formed. */
export function xmlTree(document: string): XmlElement {
  const valid = XMLValidator.validate(document);
  if (valid !== true) throw new Error(`${valid.err.msg} (line ${valid.err.line})`);
  const nodes = parser.parse(document) as RawNode[];
  const roots = nodes
    .filter(isElement)
    .map(elementOf)
    .filter((node) => !node.name.startsWith('?'));
  if (roots.length !== 1) throw new Error('There is not exactly one root.');
  return roots[0]!;
}

/** The children of that name; with the prefix that the document uses. */
export function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The texts of the children of that name. */
export function texts(element: XmlElement, name: string): string[] {
  return children(element, name).map(({ text }) => text);
}

export function everyElement(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

/** Prefixes that no element around declares. */
export function undeclared(
  element: XmlElement,
  known: readonly string[] = ['xml', 'xmlns'],
): string[] {
  const own = Object.keys(element.attributes).flatMap(
    (name) => /^xmlns:(.+)$/.exec(name)?.[1] ?? [],
  );
  const all = [...known, ...own];
  const used = [element.name, ...Object.keys(element.attributes)].flatMap(
    (name) => /^([^:]+):/.exec(name)?.[1] ?? [],
  );
  return [
    ...used.filter((prefix) => !all.includes(prefix)),
    ...element.children.flatMap((child) => undeclared(child, all)),
  ];
}

function elementOf(node: RawNode): XmlElement {
  const name = Object.keys(node).find((key) => key !== ':@') ?? '';
  const inner = node[name];
  const parts = Array.isArray(inner) ? (inner as RawNode[]) : [];
  const attributes = Object.entries(node[':@'] ?? {});
  return {
    name,
    attributes: Object.fromEntries(attributes.map(([key, value]) => [key, decoded(value)])),
    children: parts.filter(isElement).map(elementOf),
    text: parts.map(textOf).join(''),
    source: parts.map(({ '#text': text }) => text ?? '').join(''),
  };
}

function textOf(node: RawNode): string {
  if (node['#text'] !== undefined) return decoded(node['#text']);
  return (node.CDATA ?? []).map(({ '#text': text }) => text ?? '').join('');
}

function isElement(node: RawNode): boolean {
  return node['#text'] === undefined && node.CDATA === undefined;
}

function decoded(text: unknown): string {
  return String(text).replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (all, hex, number, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return number ? String.fromCodePoint(Number(number)) : (NAMED[name] ?? all);
  });
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** References stay as they are written, to be seen. */
const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  cdataPropName: 'CDATA',
});

export interface XmlElement {
  /** With its prefix. */
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Its own text, decoded. */
  text: string;
  /** The same as it is written, without sections of character data. */
  source: string;
}

interface RawNode {
  [name: string]: unknown;
  ':@'?: Record<string, unknown>;
  '#text'?: string;
  CDATA?: { '#text'?: string }[];
}
