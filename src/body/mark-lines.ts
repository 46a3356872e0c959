import type { Element, ElementContent } from 'hast';

/** `nodes` with each line that `isMarked` names in an element of its own; spans are cut at line ends. */
export function markLines(
  nodes: ElementContent[],
  isMarked: (line: number) => boolean,
): ElementContent[] {
  const lines = splitLines(nodes);
  if (!lines.some((_, index) => isMarked(index + 1))) return nodes;
  return lines.flatMap((line, index) => {
    const end: ElementContent[] = index < lines.length - 1 ? [{ type: 'text', value: '\n' }] : [];
    return isMarked(index + 1) ? [mark(line), ...end] : [...line, ...end];
  });
}

function splitLines(nodes: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    const [first = [], ...others] = linesOf(node);
    lines.at(-1)!.push(...first);
    lines.push(...others);
  }
  return lines;
}

function linesOf(node: ElementContent): ElementContent[][] {
  if (node.type === 'text')
    return node.value.split('\n').map((value) => (value ? [{ type: 'text', value }] : []));
  if (node.type !== 'element') return [[node]];
  return splitLines(node.children).map((children) =>
    children.length > 0 ? [{ ...node, children }] : [],
  );
}

function mark(children: ElementContent[]): Element {
  return { type: 'element', tagName: 'mark', properties: { className: ['line'] }, children };
}
