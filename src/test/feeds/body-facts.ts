import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { ComponentNode, Segment } from '../../domain/segment.ts';

/** What of a body any reader must find again: its letters without spaces, and its images. */
export function bodyFacts(segments: readonly Segment[]): BodyFacts {
  const nodes: ComponentNode[] = [];
  const html = segments.map((one) =>
    typeof one === 'string' ? one : `<!--${nodes.push(one) - 1}-->`,
  );
  const facts = { text: '', images: 0 };
  read(fromHtml(html.join(''), { fragment: true }));
  return { ...facts, text: facts.text.replace(/\s+/g, '') };

  function read(node: Nodes): void {
    if (node.type === 'text') facts.text += node.value;
    if (node.type === 'comment') component(nodes[Number(node.value)]!);
    if (node.type === 'element') {
      const classes = [node.properties['className']].flat();
      if (classes.includes('sr-only')) return;
      if (classes.includes('katex')) facts.text += formula(node);
      if (classes.includes('katex')) return;
      if (node.tagName === 'input') facts.text += node.properties['checked'] ? '☑' : '☐';
    }
    if ('children' in node) node.children.forEach(read);
  }

  function component({ component: name, attributes, children }: ComponentNode): void {
    const inner = bodyFacts(children);
    const { before = [], after = [], image = 0 } = formOf(name, attributes);
    facts.text += [...before, inner.text, ...after].join('');
    facts.images += inner.images + image;
  }
}

/** What each component says beside what stands in it. */
const FORMS: Record<string, (attributes: Record<string, unknown>) => Form> = {
  Image: () => ({ image: 1 }),
  Figure: ({ caption, credit }) => ({ after: [caption, credit], image: 1 }),
  Callout: ({ kind, title }) => ({ before: [title ?? LABELS[String(kind)]] }),
  Columns: () => ({}),
  Details: ({ summary }) => ({ before: [summary] }),
  PullQuote: ({ by, href }) => ({ after: by || href ? ['—', by ?? href] : [] }),
  Quote: ({ by, href }) => ({ after: by || href ? ['—', by ?? href] : [] }),
  Video: ({ title }) => ({ after: [title], image: 1 }),
};

const LABELS: Record<string, string> = { note: 'Note', tip: 'Tip', warning: 'Warning' };

function formOf(name: string, attributes: Record<string, unknown>): Form {
  const form = FORMS[name];
  if (form === undefined) throw new Error(`What <${name}> says is not known to body-facts.ts.`);
  return form(attributes);
}

/** The TeX that a formula carries with it. */
function formula(node: Nodes): string {
  if (node.type === 'text') return '';
  if (node.type === 'element' && node.tagName === 'annotation') {
    return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  }
  return 'children' in node ? node.children.map(formula).join('') : '';
}

export interface BodyFacts {
  text: string;
  images: number;
}

interface Form {
  before?: unknown[];
  after?: unknown[];
  image?: number;
}
