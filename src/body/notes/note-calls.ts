import type { Element, Parents } from 'hast';

/**
 * The first call of each footnote, by the id of the note. Null where one lies in what may be folded
 * or scrolls by itself: the place of such a call on the page is not that of its text.
 */
export function noteCalls(tree: Parents): Map<string, Element> | null {
  const calls = new Map<string, Element>();
  return gather(tree, calls, true) ? calls : null;
}

/** False as soon as a call lies where it has no steady place. */
function gather(parent: Parents, calls: Map<string, Element>, isSteady: boolean): boolean {
  return parent.children.every((child) => {
    if (child.type === 'element' && isCall(child)) return note(child, calls) && isSteady;
    return !('children' in child) || gather(child as Parents, calls, isSteady && holdsStill(child));
  });
}

function note(call: Element, calls: Map<string, Element>): true {
  const id = String(call.properties['href']).slice(1);
  if (!calls.has(id)) calls.set(id, call);
  return true;
}

function isCall({ tagName, properties }: Element): boolean {
  return tagName === 'a' && properties['dataFootnoteRef'] !== undefined;
}

function holdsStill(node: Parents): boolean {
  if (node.type === 'component') return node.name === 'Callout';
  return node.type !== 'element' || !/^(?:details|table|pre)$/.test(node.tagName);
}
