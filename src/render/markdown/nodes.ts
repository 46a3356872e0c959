import type {
  Heading,
  Image,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  Strong,
} from 'mdast';

/** The nodes that our own documents are made of; a string stands for its text. */
export function heading(depth: 1 | 2, ...children: Inline[]): Heading {
  return { type: 'heading', depth, children: inline(children) };
}

export function paragraph(...children: Inline[]): Paragraph {
  return { type: 'paragraph', children: inline(children) };
}

export function emphasised(text: string): Paragraph {
  return paragraph({ type: 'emphasis', children: inline([text]) });
}

export function strong(...children: Inline[]): Strong {
  return { type: 'strong', children: inline(children) };
}

export function link(text: string, url: string): Link {
  return { type: 'link', url, children: inline([text]) };
}

export function image(alt: string, url: string): Image {
  return { type: 'image', url, alt };
}

export function list(items: Inline[][]): List {
  const children = items.map((item): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(...item)],
  }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** `parts` with `between` them. */
export function joined(parts: Inline[], between: string): Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [between, part]));
}

/** What `tree` holds, as content of a paragraph where it stands within a line. */
export function phrasesOf({ children }: Root): PhrasingContent[] {
  return children.flatMap((child) =>
    child.type === 'paragraph' ? child.children : [child as PhrasingContent],
  );
}

function inline(children: Inline[]): PhrasingContent[] {
  return children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child,
  );
}

export type Inline = string | PhrasingContent;
