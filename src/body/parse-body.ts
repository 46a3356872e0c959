import type { Root } from 'hast';
import { markdownToHast, mdxToHast } from 'satteri';
import type { BodyProblem } from '../domain/segment.ts';
import { alignCells } from './align-cells.ts';
import type { BodyContext } from './body-context.ts';
import { checkDepth, checkNesting } from './check-nesting.ts';
import { maskDollars } from './mask-dollars.ts';
import { syntaxProblem } from './syntax-problem.ts';
import { unmaskDollars, unmaskText } from './unmask-dollars.ts';
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
  const tree = parse(source, context, (reason) => unmaskText(reason, mark));
  if (!('children' in tree)) return unread(tree);
  const tooDeep = checkDepth(tree);
  if (tooDeep) return unread(tooDeep);
  if (mark !== null) unmaskDollars(tree, mark);
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
