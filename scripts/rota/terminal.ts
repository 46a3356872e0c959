import { paintFor } from '../command/announce.ts';

/** How text is laid out on `stream`: its colours, and its columns; in a pipe lines are as long as they are. */
export function terminalOf(stream: NodeJS.WriteStream) {
  return { paint: paintFor(stream), width: widthOf(stream) };
}

function widthOf({ columns }: NodeJS.WriteStream): number {
  return columns === undefined ? Infinity : Math.max(40, columns);
}
