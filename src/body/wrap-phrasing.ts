import type { Element, ElementContent } from 'hast';
import { PHRASING } from './html-elements.ts';

/** `nodes` with each run of what stands within a line made a paragraph. */
export function wrapPhrasing(nodes: ElementContent[]): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let run: ElementContent[] = [];
  const close = () => {
    if (run.some((node) => !isSpace(node))) wrapped.push(paragraph(run));
    else wrapped.push(...run);
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
  const position = children.find((child) => child.position)?.position;
  return {
    type: 'element',
    tagName: 'p',
    properties: {},
    children,
    ...(position ? { position } : {}),
  };
}
