/**
 * An excerpt of the engine as nodes: `<mark>` around what was found, the rest is text, whatever
 * it looks like. Dots stand where the whole text goes on.
 */
export function markedText(excerpt: string, whole: string): Node[] {
  return withDots(markedPieces(excerpt), whole).map(({ text, isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

export function withDots(pieces: Piece[], whole: string): Piece[] {
  const text = pieces.map((piece) => piece.text).join('');
  const at = whole.indexOf(text);
  const dots = (isCut: boolean, shown = '…') => (isCut ? [{ text: shown, isMarked: false }] : []);
  if (at === -1) return pieces;
  // After a full stop they would be a fourth dot.
  const after = /[.!?]$/.test(text) ? ' …' : '…';
  return [...dots(at > 0), ...pieces, ...dots(at + text.length < whole.trimEnd().length, after)];
}

export function markedPieces(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>[^]*?<\/mark>)/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const isMarked = piece.startsWith('<mark>');
      const text = isMarked ? piece.slice('<mark>'.length, -'</mark>'.length) : piece;
      // The engine replaces these two alone, and only so that nothing else can be an element.
      return { text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isMarked };
    });
}

interface Piece {
  text: string;
  isMarked: boolean;
}
