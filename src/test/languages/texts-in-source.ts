import { parse } from '@astrojs/compiler-rs';

/**
 * Texts for people that stand in a source file itself: words in a template, attributes that are
 * read out, and strings of several words, but for those of errors, which editors read.
 */
export function textsInSource(path: string, source: string): string[] {
  const { ast, diagnostics } = parse(path.endsWith('.astro') ? source : `---\n${source}\n---\n`);
  if (diagnostics.some(({ severity }) => severity === 'error'))
    throw new Error(`${path} is unsound.`);
  return textsOf(ast as unknown as Node);
}

function textsOf(node: Node): string[] {
  if (FOR_EDITORS.some((is) => is(node))) return [];
  if (node.type === 'JSXText') return /\p{L}/u.test(node.value) ? [node.value.trim()] : [];
  if (node.type === 'JSXAttribute') return textsOfAttribute(node);
  if (node.type === 'Literal') return SENTENCE.test(String(node.value)) ? [String(node.value)] : [];
  if (node.type === 'TemplateElement') {
    const { cooked } = node.value as unknown as { cooked: string };
    return SENTENCE.test(cooked) ? [cooked] : [];
  }
  return childrenOf(node).flatMap(textsOf);
}

function textsOfAttribute({ name, value }: Node): string[] {
  const { name: attribute } = name as unknown as { name: string };
  if (CLASSES.test(attribute) || value === null) return [];
  const held = value as unknown as Node;
  if (held.type !== 'Literal') return textsOf(held);
  return READ.test(attribute) && /\p{L}/u.test(held.value) ? [held.value] : [];
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flat()
    .filter((value): value is Node => typeof value === 'object' && value !== null);
}

function nameOf(element: Node): string {
  const { openingElement } = element as unknown as { openingElement: { name: { name?: string } } };
  return openingElement.name.name ?? '';
}

/** Begins with a capital letter, has two words, and is no markup. */
const SENTENCE = /^[^\p{L}<{]*\p{Lu}[^<{]*\p{L},? \p{L}{2,}[^<{]*$/u;
const CLASSES = /^(class|class:list|style|sizes|rel)$/;
const READ = /^(alt|title|placeholder|label|abbr|aria-(label|description|roledescription))$/;
const FOR_EDITORS: ((node: Node) => boolean)[] = [
  ({ type }) => /^(Import|ExportAll|TS)/.test(type),
  ({ type }) => type === 'ThrowStatement',
  ({ type }) => type === 'AstroScript',
  (node) => node.type === 'JSXElement' && nameOf(node) === 'style',
];

interface Node {
  type: string;
  value: string;
  name: string;
}
