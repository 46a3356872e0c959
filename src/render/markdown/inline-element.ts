import type { PhrasingContent } from 'mdast';
import type { Handle } from 'mdast-util-to-markdown';

/** An element that Markdown has no sign for, as HTML: text may hold such everywhere. */
export function inlineElement(name: string, children: PhrasingContent[]): InlineElement {
  return { type: 'mdxJsxTextElement', name, attributes: [], children };
}

export const printInlineElement: Handle = (node: InlineElement, _, state, info) => {
  const { name, children } = node;
  if (children.length === 0) return `<${name}>`;
  const inner = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  return `<${name}>${inner}</${name}>`;
};

/** By this type the tools of mdast know that it stands within a line. */
type InlineElement = Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>;
