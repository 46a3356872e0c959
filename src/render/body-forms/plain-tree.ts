import type { Element, ElementContent, Root } from 'hast';
import { raw } from 'hast-util-raw';
import type { ComponentDefinition } from '../../domain/component.ts';
import { element } from '../../domain/element.ts';
import { feedFormOf } from '../../domain/feed-form.ts';
import type { Say } from '../../domain/feed-form.ts';
import type { PublishedImage } from '../../domain/people-document.ts';
import type { ComponentNode, Segment } from '../../domain/segment.ts';
import { plainElements } from './plain-elements.ts';
import { replaceNodes } from './replace-elements.ts';
import { resolveAddresses } from './resolve-addresses.ts';

/**
 * A post's body for whoever reads it elsewhere than on its page: each component in its feed form,
 * without what only serves the page, every address absolute. Code, formulas, tasks and footnotes
 * are as the segments have them: each form prints them in its own way. Throws an error that names
 * the post's file and line where a component has no feed form or its feed form fails.
 */
export function plainTree(segments: readonly Segment[], options: BodyOptions): Root {
  const tree = withForms(segments, options);
  plainElements(tree);
  resolveAddresses(tree, options);
  return tree;
}

function withForms(segments: readonly Segment[], options: BodyOptions): Root {
  const nodes: ComponentNode[] = [];
  const html = segments.map((segment) =>
    typeof segment === 'string' ? segment : slot(segment, nodes),
  );
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html.join('') }] });
  const root: Root =
    tree.type === 'root' ? tree : { type: 'root', children: [tree as ElementContent] };
  replaceNodes(root, (node) => {
    // Where it stood in a string of HTML is of no use, and copied by whoever copies the tree.
    delete node.position;
    return node.type === 'comment' ? formsOf(nodes[Number(node.value)], options) : null;
  });
  return root;
}

/** A comment keeps the place of a component wherever it stands; segments hold no other comments. */
function slot(node: ComponentNode, nodes: ComponentNode[]): string {
  return `<!--${nodes.push(node) - 1}-->`;
}

function formsOf(node: ComponentNode | undefined, options: BodyOptions): ElementContent[] {
  if (node === undefined) return [];
  const { component, attributes, children, line } = node;
  if (component === 'Image') return [element('img', { ...(attributes as object) }, [])];
  const inner = withForms(children, options).children as ElementContent[];
  try {
    const forms = feedFormOf(options.components[component], attributes, inner, options.say);
    // A form may answer with the same objects each time: what is done to them must stay here.
    return structuredClone(forms).map((form) => markedAs(component, form));
  } catch (error) {
    const place = `${options.file ?? options.address}:${line}`;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${place}: The feed form of <${component}> ${reason}.`, { cause: error });
  }
}

function markedAs(component: string, form: ElementContent): ElementContent {
  return form.type === 'element' ? { ...form, data: { component } as Element['data'] } : form;
}

export interface BodyOptions {
  /** The absolute address of the post. */
  address: string;
  /** The post's file, for errors. */
  file?: string;
  /** The published form of an image that the post names; null where there is none. */
  image: (src: string) => Pick<PublishedImage, 'url' | 'width' | 'height'> | null;
  components: Readonly<Record<string, ComponentDefinition>>;
  say: Say;
}

declare module 'unist' {
  interface Data {
    /** The component whose feed form an element is. */
    component?: string;
  }
}
