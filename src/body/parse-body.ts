import type { Root } from 'hast';
import { markdownToHast, mdxToHast, type MdxJsxAttributeUnion } from 'satteri';
import { visit } from 'unist-util-visit';
import type { BodyProblem } from '../domain/segment.ts';
import { alignCells } from './align-cells.ts';
import type { BodyContext } from './body-context.ts';
import { checkDepth, checkNesting } from './check-nesting.ts';
import { maskDollars } from './mask-dollars.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { walkElements } from './walk-elements.ts';

/**
 * The tree of a post's text; empty, with the problem that says why, where it cannot be read.
 * Throws where the parser itself fails.
 */
export function parseBody(text: string, context: BodyContext): Parsed {
  const clean = text.replaceAll('\0', '\uFFFD');
  const deep = checkNesting(clean);
  if (deep) return unread(deep);
  const { text: source, mark } = context.mdx ? maskDollars(clean) : { text: clean, mark: null };
  const tree = parse(source, context, (reason) => unmasked(reason, mark));
  if (!('children' in tree)) return unread(tree);
  const tooDeep = checkDepth(tree);
  if (tooDeep) return unread(tooDeep);
  if (mark !== null) unmask(tree, mark);
  keepMeta(tree);
  alignCells(tree);
  return { tree, problems: [] };
}

function unread(problem: BodyProblem): Parsed {
  return { tree: { type: 'root', children: [] }, problems: [problem] };
}

function parse(
  source: string,
  { mdx, words }: BodyContext,
  restore: (reason: string) => string,
): Root | BodyProblem {
  const gfm = {
    footnotes: {
      label: words.footnotes,
      backLabel: backLabel(words),
      backContent: '↩\uFE0E',
      clobberPrefix: '',
    },
  };
  if (!mdx) return markdownToHast(source, { features: { gfm } }) as Root;
  try {
    return mdxToHast(source, { features: { gfm, math: true } }) as Root;
  } catch (error) {
    const problem = syntaxProblem(restore((error as Error).message));
    if (problem === null) throw error;
    return problem;
  }
}

function backLabel({ backToReference }: BodyContext['words']): string {
  const label = backToReference.replace('{number}', '{reference}');
  return label.includes('{reference}') ? label : `${label} {reference}`;
}

/** Puts the hidden dollars back, in addresses too, where the parser has encoded their stand-in. */
function unmasked(text: string, mark: string | null): string {
  return mark === null
    ? text
    : text.replaceAll(mark, '$').replaceAll(encodeURIComponent(mark), '$');
}

function unmask(tree: Root, mark: string): void {
  const restore = (text: string) => unmasked(text, mark);
  visit(tree, (node) => {
    if ('value' in node && typeof node.value === 'string') node.value = restore(node.value);
    if ('properties' in node) restoreStrings(node.properties, restore);
    if ('data' in node && node.data) restoreStrings(node.data as Record<string, unknown>, restore);
    if ('attributes' in node && Array.isArray(node.attributes)) {
      (node.attributes as MdxJsxAttributeUnion[]).forEach((attribute) =>
        restoreAttribute(attribute, restore),
      );
    }
  });
}

function restoreAttribute(
  attribute: MdxJsxAttributeUnion,
  restore: (text: string) => string,
): void {
  if (typeof attribute.value === 'string') attribute.value = restore(attribute.value);
  else if (attribute.value) attribute.value.value = restore(attribute.value.value);
}

function restoreStrings(values: Record<string, unknown>, restore: (text: string) => string): void {
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'string') values[key] = restore(value);
    else if (Array.isArray(value))
      values[key] = value.map((one) => (typeof one === 'string' ? restore(one) : one));
  }
}

/** What stands after a fence's language becomes a property, which outlives raw HTML's parser. */
function keepMeta(tree: Root): void {
  walkElements(tree, (node) => {
    const meta = (node.data as { meta?: string | null } | undefined)?.meta;
    if (node.tagName === 'code' && meta) node.properties['dataMeta'] = meta;
  });
}

interface Parsed {
  tree: Root;
  problems: BodyProblem[];
}
