/** A node of a card, in the form of a React element, which is what the drawer takes. */
export interface CardNode {
  type: 'div' | 'img';
  props: {
    style: CardStyle;
    children?: CardNode[] | string;
    /** The text in lines of about one length. */
    lines?: string[];
    /** The path of a portrait in the blog's folder. */
    src?: string;
    width?: number;
    height?: number;
  };
}

export type CardStyle = Record<string, string | number>;

export function box(style: CardStyle, children: (CardNode | null)[] = []): CardNode {
  const present = children.filter((child) => child !== null);
  return { type: 'div', props: { style: { display: 'flex', ...style }, children: present } };
}

/** Text of its own lines: cut with an ellipsis after `lines`. */
export function text(content: string, style: CardStyle, lines = 1): CardNode {
  const shape = { display: 'block', lineClamp: lines, wordBreak: 'break-word', ...style };
  return { type: 'div', props: { style: shape, children: content } };
}

/** Text that is shown in these `lines` where they prove to fit, else as `text` does. */
export function textInLines(content: string, style: CardStyle, lines: Lines): CardNode {
  const node = text(content, style, lines.most);
  return lines.even === null ? node : { ...node, props: { ...node.props, lines: lines.even } };
}

export function picture(src: string, size: { width: number; height: number }): CardNode {
  return { type: 'img', props: { src, ...size, style: { ...size, objectFit: 'cover' } } };
}

interface Lines {
  /** How many there is room for. */
  most: number;
  even: string[] | null;
}
