import type { Card } from './card.ts';

/**
 * The card with its first text that can be drawn in the place of a title of which next to nothing
 * can: whoever wrote it, what they are, or the blog.
 */
export function cardWithTitle(card: Card, canDraw: (text: string) => boolean): Card {
  if (canDraw(card.title)) return card;
  const { byline, note, blog } = card;
  if (canDraw(byline)) return { ...card, title: byline, byline: note, note: '' };
  return canDraw(note)
    ? { ...card, title: note, byline: '', note: '' }
    : { ...card, title: blog, byline: '', note: '' };
}
