import type { Nodes, Root } from 'hast';
import type { MdxJsxAttributeUnion } from 'satteri';

/** Puts the dollars that `mark` stands for back into all of a tree. */
export function unmaskDollars(tree: Root, mark: string): void {
  restoreNode(tree, (text) => unmaskText(text, mark));
}

/** The same for a text; in addresses the parser has encoded the mark. */
export function unmaskText(text: string, mark: string | null): string {
  return mark === null
    ? text
    : text.replaceAll(mark, '$').replaceAll(encodeURIComponent(mark), '$');
}

function restoreNode(node: Nodes, restore: Restore): void {
  if ('value' in node) node.value = restore(node.value);
  if ('properties' in node) restoreStrings(node.properties, restore);
  if (node.data) restoreStrings(node.data as Record<string, unknown>, restore);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    node.attributes.forEach((attribute) => restoreAttribute(attribute, restore));
  }
  if ('children' in node) node.children.forEach((child) => restoreNode(child, restore));
}

function restoreAttribute(attribute: MdxJsxAttributeUnion, restore: Restore): void {
  if (typeof attribute.value === 'string') attribute.value = restore(attribute.value);
  else if (attribute.value) attribute.value.value = restore(attribute.value.value);
}

function restoreStrings(values: Record<string, unknown>, restore: Restore): void {
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === 'string') values[key] = restore(value);
    else if (Array.isArray(value))
      values[key] = value.map((one) => (typeof one === 'string' ? restore(one) : one));
  }
}

type Restore = (text: string) => string;
