import type { Tones } from '../look/tones.ts';

/** All that goes into a card, as data: two cards with the same data look the same. */
export interface Card {
  kind: 'post' | 'author' | 'site';
  /** BCP 47; decides the direction and which shapes characters of East Asia have. */
  language: string;
  /** The blog's name. */
  blog: string;
  /** Small above the title, the topic first. */
  topic: string | null;
  series: string | null;
  title: string;
  /** Below the title: names, then what they are. */
  byline: string;
  note: string;
  /** All of them, however many the card has room for. */
  faces: CardFace[];
  tones: Tones;
}

export interface CardFace {
  /** The portrait's path in the blog's folder; null where there is none. */
  portrait: string | null;
  initials: string;
}

/** What every card is, wherever it is announced. */
export const CARD = { width: 1200, height: 630, type: 'image/jpeg' } as const;
