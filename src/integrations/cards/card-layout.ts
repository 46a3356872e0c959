import satori from 'satori';
import type { SatoriOptions } from 'satori';
import type { CardNode, CardStyle } from '../../render/cards/card-node.ts';

/** Texts in even lines, and cut wherever one of them proves to be wider than it was taken for. */
export async function layOutCard(tree: CardNode, options: SatoriOptions): Promise<LaidOut> {
  const even = await layOutOnce(drawnNode(tree, 'even'), options);
  return even.isTooHigh ? layOutOnce(drawnNode(tree, 'cut'), options) : even;
}

async function layOutOnce(tree: DrawnNode, options: SatoriOptions): Promise<LaidOut> {
  const pictures: Picture[] = [];
  let isTooHigh = false;
  const svg = await satori(tree as unknown as Parameters<typeof satori>[0], {
    ...options,
    onNodeDetected: ({ key, left, top, width, height }) => {
      const [kind, about = ''] = String(key).split(/:(.*)/s);
      if (kind === 'picture') pictures.push({ path: about, left, top, width, height });
      if (kind === 'line' && height > Number(about) + 1) isTooHigh = true;
    },
  });
  return { svg, pictures, isTooHigh };
}

/** Portraits are put on afterwards as they are: drawn with the rest they would take half the time. */
function drawnNode({ type, props }: CardNode, way: 'even' | 'cut'): DrawnNode {
  const { src, children, lines, ...rest } = props;
  if (src !== undefined) return { type: 'div', key: `picture:${src}`, props: rest };
  if (Array.isArray(children)) {
    return { type, props: { ...rest, children: children.map((child) => drawnNode(child, way)) } };
  }
  if (lines === undefined || way === 'cut') return { type, props: { ...rest, children } };
  return drawnLines(lines, rest.style);
}

/** A box for each line: within one text the drawer puts too much space around line breaks. */
function drawnLines(
  lines: string[],
  { lineClamp: _, marginTop = 0, ...style }: CardStyle,
): DrawnNode {
  const height = Number(style['fontSize']) * Number(style['lineHeight']);
  const children = lines.map((line) => {
    return { type: 'div', key: `line:${height}`, props: { style, children: line } } as const;
  });
  const column = { display: 'flex', flexDirection: 'column', flexShrink: 0, marginTop };
  return { type: 'div', props: { style: column, children } };
}

type DrawnNode = Pick<CardNode, 'type'> & { key?: string; props: object };

interface LaidOut {
  svg: string;
  pictures: Picture[];
  /** Whether a text takes more than its lines. */
  isTooHigh: boolean;
}

/** Where a portrait belongs: `path` is that of its file. */
export interface Picture {
  path: string;
  left: number;
  top: number;
  width: number;
  height: number;
}
