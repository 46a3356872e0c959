import type { ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';
import type { ComponentNode, Segment } from '../../domain/segment.ts';
import type { FeedBodyOptions } from './feed-body.ts';

/** The segments as one tree, with the feed form of each component in its place. */
export function feedTree(segments: readonly Segment[], options: FeedBodyOptions): Root {
  const nodes: ComponentNode[] = [];
  const html = segments.map((segment) =>
    typeof segment === 'string' ? segment : slot(segment, nodes),
  );
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html.join('') }] });
  const root: Root =
    tree.type === 'root' ? tree : { type: 'root', children: [tree as ElementContent] };
  visit(root, 'comment', (comment, index, parent) => {
    const forms = feedForms(nodes[Number(comment.value)], options);
    parent!.children.splice(index!, 1, ...forms);
    return index! + forms.length;
  });
  return root;
}

/** A comment keeps the place of a component wherever it stands; segments hold no other comments. */
function slot(node: ComponentNode, nodes: ComponentNode[]): string {
  return `<!--${nodes.push(node) - 1}-->`;
}

function feedForms(node: ComponentNode | undefined, options: FeedBodyOptions): ElementContent[] {
  if (node === undefined) return [];
  const { component, attributes, children } = node;
  if (component === 'Image') return [image(attributes)];
  const definition = options.components[component];
  if (!definition) throw new Error(`${placeOf(options)}: <${component}> has no feed form.`);
  const inner = feedTree(children, options).children as ElementContent[];
  try {
    return [definition.feedForm(attributes, inner)].flat();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${placeOf(options)}: the feed form of <${component}> failed: ${reason}`, {
      cause: error,
    });
  }
}

function image(attributes: ComponentNode['attributes']): ElementContent {
  const properties = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, String(value)]),
  );
  return { type: 'element', tagName: 'img', properties, children: [] };
}

function placeOf({ file, address }: FeedBodyOptions): string {
  return file ?? address;
}
