/** The most bytes that a document of a feed has, but for one that holds a single post. */
export const FEED_BYTES = 1_000_000;

/** A document of as many of the items, which are the newest first, as fit into a megabyte. */
export function fitItems({ before, after }: Frame, items: readonly PrintedItem[]): string {
  let bytes = Buffer.byteLength(before) + Buffer.byteLength(after);
  const end = items.findIndex((item, index) => {
    bytes += item.bytes;
    return index > 0 && bytes > FEED_BYTES;
  });
  const fitting = end === -1 ? items : items.slice(0, end);
  return [before, ...fitting.map(({ text }) => text), after].join('');
}

/** A document of one item in two parts: what stands before its element, and what behind it. */
export function frameOf(document: string, element: string): Frame {
  const { start, end } = placeOf(document, element);
  return { before: document.slice(0, start).trimEnd() + '\n', after: document.slice(end) };
}

/** The element of a document of one item. */
export function itemOf(document: string, element: string): string {
  const { start, end } = placeOf(document, element);
  return `${document.slice(start, end)}\n`;
}

/** `print`, but each item is printed once, whatever number of documents it stands in. */
export function printOnce<Item extends object>(
  print: (item: Item) => string | Promise<string>,
): (item: Item) => Promise<PrintedItem> {
  const known = new WeakMap<Item, Promise<PrintedItem>>();
  const measured = async (item: Item) => {
    const text = await print(item);
    return { text, bytes: Buffer.byteLength(text) };
  };
  return (item) => {
    const printed = known.get(item) ?? measured(item);
    known.set(item, printed);
    return printed;
  };
}

function placeOf(document: string, element: string): { start: number; end: number } {
  const close = `</${element}>`;
  return {
    start: document.indexOf(`<${element}`),
    end: document.lastIndexOf(close) + close.length,
  };
}

export interface Frame {
  before: string;
  after: string;
}

export interface PrintedItem {
  text: string;
  bytes: number;
}
