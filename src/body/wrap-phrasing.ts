import type { Element, ElementContent } from 'hast';
import { PHRASING } from './html-elements.ts';

/** `nodes` with each run of what stands within a line made a paragraph. */
export function wrapPhrasing(nodes: ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    const start = run.findIndex((node) => !isSpace(node));
    const end = run.findLastIndex((node) => !isSpace(node)) + 1;
    if (start < 0) wrapped.push(...run);
    else wrapped.push(...run.slice(0, start), paragraph(run.slice(start, end)), ...run.slice(end));
    run = [];
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      run.push(node);
    } else {
      close();
      wrapped.push(node);
    }
  }
  close();
  return wrapped;
}

export function isPhrasing(node: ElementContent): boolean {
  return node.type === 'text' || (node.type === 'element' && PHRASING.has(node.tagName));
}

export function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function paragraph(children: ElementContent[]): Element {
  const first = children[0];
  const last = children.at(-1);
  if (first?.type === 'text') first.value = first.value.trimStart();
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const position = children.find((child) => child.position)?.position;
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children,
    ...(position ? { position } : {}),
  };
}
